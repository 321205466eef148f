package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.conversation.People;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.routing.Assignment;
import java.util.ArrayList;
import java.util.List;

/** Why a lead went to its owner: the rule that matched, and who was passed over. */
public final class WhyCard {

    private WhyCard() {}

    /** The latest assignment in this history, explained. */
    public static Card draw(Lead lead, List<LeadEvent> history, Wording words, People people) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(new LeadWords(words, lead).heading()));
        LeadEvent.Assigned latest = null;
        for (LeadEvent event : history) {
            latest = event instanceof LeadEvent.Assigned assigned ? assigned : latest;
        }
        if (latest == null) {
            elements.add(new Prose(words.say("why.never")));
            return new Card(elements);
        }
        Assignment assignment = latest.assignment();
        String rule = words.say("why.rule." + assignment.reason().rule().name(), people.name(assignment.rep()));
        elements.add(new Prose(
                rule + " " + words.say("why.when", words.moment(latest.stamp().at()))));
        List<String> skipped = assignment.reason().skipped().stream()
                .map(skip -> people.name(skip.rep()) + ": "
                        + words.say("why.skipped." + skip.why().name()))
                .toList();
        if (!skipped.isEmpty()) {
            elements.add(new Lines(words.say("why.skipped"), skipped));
        }
        return new Card(elements);
    }
}
