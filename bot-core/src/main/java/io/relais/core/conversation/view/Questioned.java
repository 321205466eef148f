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
import io.relais.core.reasons.Doubt;
import java.util.List;

/** What is said after a lead was given up: what is recorded now, and one question where the reason makes one ask. */
public final class Questioned {

    private Questioned() {}

    /**
     * Phrase {@code done.<what>} with the lead's title; with a doubt the question, which one press answers.
     *
     * @param doubts the most telling first; only that one is asked about
     * @param next what else can be done, where nothing is asked
     */
    public static Card recorded(Ask ask, Lead lead, String what, List<Doubt> doubts, ActionId... next) {
        if (doubts.isEmpty()) {
            return Outcomes.recorded(ask, lead, what, next);
        }
        List<Element> elements = List.of(
                new Heading(new LeadWords(ask.words(), lead).heading()),
                new Prose(ask.words().say("done." + what, lead.facts().title())),
                new Prose(doubts.get(0).accept(new DoubtWords(ask.words()))),
                new Controls(List.of(right(ask, lead), change(ask, lead)), List.of()));
        return new Card(elements);
    }

    private static Button right(Ask ask, Lead lead) {
        return Actions.button(Actions.RIGHT, lead.id().toString(), ask.words().say("button.lead.right"));
    }

    /** Changing it is taking the decision back: the lead's card then has all that can be decided. */
    private static Button change(Ask ask, Lead lead) {
        return Actions.button(Actions.UNDO, lead.id().toString(), ask.words().say("button.lead.change"));
    }
}
