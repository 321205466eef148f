package io.relais.core.conversation.view;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Controls;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Prose;
import io.relais.core.conversation.Ask;
import io.relais.core.lead.Lead;
import java.util.ArrayList;
import java.util.List;

/** What is said after a form did its work: what is recorded now, and what can be done next. */
public final class Outcomes {

    private Outcomes() {}

    /** Recorded: phrase {@code done.<what>} with the lead's title, and buttons for what comes next. */
    public static Card recorded(Ask ask, Lead lead, String what, ActionId... next) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(new LeadWords(ask.words(), lead).heading()));
        elements.add(new Prose(ask.words().say("done." + what, lead.facts().title())));
        List<Button> buttons = new ArrayList<>();
        for (ActionId action : next) {
            buttons.add(Actions.button(action, lead.id().toString(), ask.words().say("button." + action.value())));
        }
        if (!buttons.isEmpty()) {
            elements.add(new Controls(buttons, List.of()));
        }
        return new Card(elements);
    }
}
