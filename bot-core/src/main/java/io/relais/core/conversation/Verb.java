package io.relais.core.conversation;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/**
 * Something that can be asked for: typed, such as {@code lead accept 4711}, or pressed, with the action {@code
 * lead.accept} and the argument {@code 4711}. Its word is phrase {@code verb.accept.word};
 * behind another command than {@code lead}, {@code verb.feedback.fixed.word}. What help says of it ends in {@code .help}.
 */
public interface Verb {

    /** Its permanent id; the part before the dot is the command, the part behind it the word. */
    ActionId action();

    /** Who may ask for it. */
    Set<TeamRole> roles();

    /** Answers. */
    Reply asked(Ask ask);
}
