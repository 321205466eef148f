package io.relais.app.chat.parity;

import io.relais.core.chat.ActionId;
import java.util.Map;
import java.util.Set;

/** A chat as people use it: they use what they see, and what they do goes to the bot over HTTP, signed as that chat does. */
interface ChatClient {

    /** Somebody writes words to the bot; where that offers to open a form, they open it. */
    Seen types(String person, String words);

    /** Somebody uses the first control that does that with an argument that begins so; fails where they see none. */
    Seen presses(String person, Seen on, Use use);

    /** Somebody fills in these fields of a form and sends it, all others as they were; fails where there is no such field. */
    Seen sends(String person, Seen form, Map<String, String> values);

    /** Somebody makes a lead of a message, and sends the form that opens with these fields filled in. */
    Seen makesLeadOf(String person, String message, Map<String, String> values);

    /** The actions of all controls that are to be seen there. */
    Set<String> controls(Seen seen);

    /** What a control does, and how its argument begins. */
    record Use(ActionId action, String argument) {}
}
