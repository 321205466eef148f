package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.scoring.Axis;
import io.relais.core.scoring.Band;
import io.relais.core.scoring.Change;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.ScoringRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Why a lead has its score: every point, what is not known, and what would change it. */
public final class ScoreCard {

    private static final int MOST_LINES = 20;
    private static final int MOST_CHANGES = 6;

    private ScoreCard() {}

    /** The score as it is at that time: points fade, so it may be lower than on an older card. */
    public static Card draw(Lead lead, ScoringRules rules, Wording words, Instant now) {
        Score score = rules.score(lead.facts().fit(), lead.countedSignals(), now);
        Lead asOfNow =
                new Lead(lead.id(), lead.version(), lead.facts(), lead.signals(), score, lead.progress(), lead.last());
        LeadWords say = new LeadWords(words, asOfNow);
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(say.heading()));
        elements.add(new Prose(words.say(
                "score.summary",
                score.grade().name(),
                score.fitPoints(),
                score.engagementLevel(),
                score.engagementPoints(),
                words.name(score.band()))));
        add(elements, words.say("score.fit"), points(say, Axis.FIT));
        add(elements, words.say("score.engagement"), points(say, Axis.ENGAGEMENT));
        add(elements, words.say("card.notKnown"), unknown(score, rules, words));
        add(elements, words.say("score.change"), changes(asOfNow, rules, words, now));
        elements.add(new Fine(words.say("score.version", score.version(), words.moment(now))));
        return new Card(elements);
    }

    private static List<String> points(LeadWords say, Axis axis) {
        return say.lines(axis).limit(MOST_LINES).map(say::line).toList();
    }

    private static List<String> unknown(Score score, ScoringRules rules, Wording words) {
        return score.unknown().stream()
                .map(key -> words.of(rules.unknownLabel(key)))
                .toList();
    }

    private static List<String> changes(Lead lead, ScoringRules rules, Wording words, Instant now) {
        List<Change> changes = rules.whatWouldChange(lead.facts().fit(), lead.countedSignals(), now);
        if (changes.isEmpty()) {
            return lead.score().band() == Band.FAST_TRACK ? List.of() : List.of(words.say("score.change.none"));
        }
        return changes.stream()
                .limit(MOST_CHANGES)
                .map(change -> words.say(
                        "score.change.line",
                        words.of(change.what()),
                        change.grade().name(),
                        words.name(change.band())))
                .toList();
    }

    private static void add(List<Element> elements, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            elements.add(new Lines(label, lines));
        }
    }
}
