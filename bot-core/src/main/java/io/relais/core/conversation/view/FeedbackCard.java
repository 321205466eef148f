package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Card.Viewing;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Controls;
import io.relais.core.chat.Element.Fact;
import io.relais.core.chat.Element.Facts;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.conversation.People;
import io.relais.core.conversation.Person;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Feedback.Remark;
import io.relais.core.lead.Lead;
import io.relais.core.lead.SourceTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision as marketing is told of it: what was decided and why, what was said about it, who owes what until when, and
 * how the source does. In a channel it names no person.
 */
public record FeedbackCard(People people) {

    /**
     * What is shown.
     *
     * @param tally how the lead's source does
     * @param because why it is shown, or null
     */
    public record Shown(
            Lead lead, SourceTally tally, @Nullable String because) {

        /** Of a lead, with the tallies of several sources. */
        public static Shown of(Lead lead, Map<String, SourceTally> tallies) {
            String source = lead.facts().provenance().source();
            return new Shown(lead, tallies.getOrDefault(source, SourceTally.NONE), null);
        }

        /** The same, and why it is shown. */
        public Shown because(@Nullable String why) {
            return new Shown(lead, tally, why);
        }
    }

    /** The card for marketing's channel; each reader is shown the controls that they may use. */
    public Card forAll(Shown shown) {
        Wording words = people.forAll();
        Feedback item = shown.lead().feedback();
        Controls controls = item == null ? null : new FeedbackControls(shown.lead(), item, words).forMarketing();
        String lead = shown.lead().id().toString();
        return draw(shown, new Voices(words, shown.lead(), null), controls)
                .viewedBy(new Viewing(Actions.FEEDBACK, lead, words.say("button.feedback.card")));
    }

    /** The same for one reader of the channel, in their language. */
    public Card inChannel(Shown shown, Person reader) {
        return draw(shown, new Voices(reader.words(), shown.lead(), null), controls(shown.lead(), reader));
    }

    /** The card for somebody alone. */
    public Card forOne(Shown shown, Person reader) {
        return draw(shown, new Voices(reader.words(), shown.lead(), people), controls(shown.lead(), reader));
    }

    private static @Nullable Controls controls(Lead lead, Person reader) {
        Feedback item = lead.feedback();
        return item == null ? null : new FeedbackControls(lead, item, reader.words()).of(reader.member());
    }

    private static Card draw(Shown shown, Voices voices, @Nullable Controls controls) {
        Wording words = voices.words();
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(new LeadWords(words, shown.lead()).heading()));
        Feedback item = shown.lead().feedback();
        if (item == null) {
            elements.add(new Prose(words.say("feedback.none")));
        } else {
            decision(elements, shown, item, voices);
        }
        if (shown.because() != null) {
            elements.add(new Fine(shown.because()));
        }
        if (controls != null) {
            elements.add(controls);
        }
        return new Card(elements);
    }

    private static void decision(List<Element> elements, Shown shown, Feedback item, Voices voices) {
        Wording words = voices.words();
        elements.add(facts(shown, item, voices));
        OutcomeWords why = new OutcomeWords(words, item.decided(), item.why());
        addLines(elements, words.say("feedback.why"), why.lines(voices::quoted));
        List<String> said = Stream.concat(item.earlier().stream(), item.remarks().stream())
                .map(voices::remark)
                .toList();
        addLines(elements, words.say("feedback.said"), said);
        elements.add(new Prose(state(item, voices)));
    }

    private static Facts facts(Shown shown, Feedback item, Voices voices) {
        Wording words = voices.words();
        LeadWords say = new LeadWords(words, shown.lead());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.decision"), words.name(item.decided())));
        facts.add(new Fact(words.say("fact.decided"), voices.decider(item.by()) + " · " + words.moment(item.at())));
        facts.add(new Fact(words.say("fact.source"), say.source()));
        if (shown.tally().handedOver() > 0) {
            facts.add(new Fact(words.say("fact.tally"), new TallyWords(words, shown.tally()).of(item.decided())));
        }
        facts.add(new Fact(words.say("fact.stage"), words.name(shown.lead().stage())));
        facts.add(new Fact(words.say("fact.number"), shown.lead().id().toString()));
        return new Facts(facts);
    }

    /** Who owes what until when; what marketing said last says itself that nothing is owed. */
    private static String state(Feedback item, Voices voices) {
        Wording words = voices.words();
        Remark last = item.latest(any -> true);
        String until = item.answerBy() == null ? "" : words.moment(item.answerBy());
        String when = last == null ? "" : words.moment(last.at());
        return switch (item.state()) {
            case OWED -> words.say("feedback.OWED", until);
            case ASKED -> voices.askedOf(item.by());
            case TOLD -> words.say(item.answerable() ? "feedback.TOLD.answerable" : "feedback.TOLD");
            case FIXED, DISAGREED -> words.say("feedback." + item.state().name());
            case TAKEN_BACK -> words.say("feedback.TAKEN_BACK", when);
        };
    }

    private static void addLines(List<Element> elements, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            elements.add(new Lines(label, lines));
        }
    }
}
