package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Controls;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Prose;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import java.util.ArrayList;
import java.util.List;

/** Lists of leads: somebody's queue, and what a search found. */
public final class QueueCard {

    private QueueCard() {}

    /** Somebody's queue; where it is empty, what to do next. */
    public static Card draw(List<Lead> leads, Wording words) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.count("queue.title", leads.size())));
        if (leads.isEmpty()) {
            elements.add(new Prose(words.say("queue.empty")));
        }
        leads.forEach(lead -> elements.add(LeadLine.row(lead, words)));
        elements.add(next(words));
        return new Card(elements);
    }

    /** What a search found; where it found nothing, what to try. */
    public static Card found(List<Lead> leads, String word, Wording words) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.count("find.title", leads.size())));
        if (leads.isEmpty()) {
            elements.add(new Prose(words.say("find.empty", word)));
        }
        leads.forEach(lead -> elements.add(LeadLine.row(lead, words)));
        return new Card(elements);
    }

    /** Take the next one; add one by hand. */
    static Controls next(Wording words) {
        return new Controls(
                List.of(
                        Actions.button(Actions.NEXT, "", words.say("button.lead.next")),
                        Actions.button(Actions.ADD, "", words.say("button.lead.add")),
                        Actions.button(Actions.HELP, "", words.say("button.lead.help"))),
                List.of());
    }
}
