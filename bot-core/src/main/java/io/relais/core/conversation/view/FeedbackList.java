package io.relais.core.conversation.view;

import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.chat.Element.Row;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.lead.SourceTally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decisions that somebody owes something to, or that something was said to, as a list. */
public record FeedbackList(Wording words, Instant now) {

    private static final int MOST = 10;

    /** How a button says that its card is shown beside the list, not in place of it. */
    public static final String BESIDE = "/beside";

    /**
     * One part of the list.
     *
     * @param key phrase {@code <key>.title} stands over it; {@code <key>.empty} says that there is none
     */
    public record Part(String key, List<Lead> leads) {

        /** Copies the list. */
        public Part {
            leads = List.copyOf(leads);
        }
    }

    /** The list, and how the sources do that are in it. */
    public Card draw(List<Part> parts, Map<String, SourceTally> tallies) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("feedback.list.title")));
        parts.forEach(part -> add(elements, part));
        if (!tallies.isEmpty()) {
            elements.add(sources(tallies));
        }
        return new Card(elements);
    }

    /** What somebody is reminded of, and why. */
    public Card daily(List<Part> parts, String because) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("daily.title")));
        parts.forEach(part -> add(elements, part));
        elements.add(new Fine(because));
        return new Card(elements);
    }

    private void add(List<Element> elements, Part part) {
        boolean empty = part.leads().isEmpty();
        elements.add(new Prose(words.say(part.key() + (empty ? ".empty" : ".title"))));
        part.leads().stream().limit(MOST).forEach(lead -> elements.add(row(lead)));
        if (part.leads().size() > MOST) {
            elements.add(new Fine(words.count("feedback.more", part.leads().size() - MOST)));
        }
    }

    private Lines sources(Map<String, SourceTally> tallies) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(tallies)
                .forEach((source, tally) ->
                        lines.add(words.say("tally.source", source, new TallyWords(words, tally).all())));
        return new Lines(words.say("feedback.sources"), lines);
    }

    /** A decision in two lines, with a button that shows its card. */
    Row row(Lead lead) {
        LeadWords say = new LeadWords(words, lead);
        Button open = Actions.button(Actions.FEEDBACK, lead.id() + BESIDE, words.say("button.card"));
        Feedback item = lead.feedback();
        if (item == null) {
            return new Row(say.heading(), words.say("feedback.none"), open);
        }
        List<String> detail = new ArrayList<>();
        detail.add(words.say(
                "feedback.row",
                lead.id(),
                words.name(item.decided()),
                lead.facts().provenance().source()));
        detail.addAll(new OutcomeWords(words, item.decided(), item.why()).reason());
        return new Row(say.heading(), String.join(" · ", detail) + "\n" + due(item), open);
    }

    private String due(Feedback item) {
        Instant answerBy = item.answerBy();
        if (answerBy == null) {
            return words.name(item.state());
        }
        String due = words.say("feedback.row.due", words.moment(answerBy));
        return answerBy.isBefore(now) ? due + " " + words.say("feedback.row.late") : due;
    }
}
