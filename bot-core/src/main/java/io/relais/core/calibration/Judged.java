package io.relais.core.calibration;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.BecameMql;
import io.relais.core.lead.LeadEvent.Recycled;
import io.relais.core.scoring.FitFacts;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.ScoringRules;
import io.relais.core.scoring.Signal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lead as the definitions saw it, and what sales made of it.
 *
 * @param source where it came from
 * @param facts what the fit is judged by, as far as it is known today
 * @param signals what its person did that counted, by when it was handed over or by the latest
 * @param received when it came in
 * @param handedOver when it became an MQL; where it did not, when it was last looked at
 * @param way how it became an MQL
 */
public record Judged(
        String source,
        FitFacts facts,
        List<Signal> signals,
        Instant received,
        Instant handedOver,
        Way way,
        Verdict verdict) {

    /** How a lead became an MQL. */
    public enum Way {
        /** By its score. */
        BY_SCORE,
        /** A person made it one: other definitions would not have changed that. */
        BY_HAND,
        /** It did not. */
        NOT
    }

    /** Copies the list. */
    public Judged {
        signals = List.copyOf(signals);
    }

    /** A lead to which that happened, oldest first; the latest time that it became an MQL counts. */
    public static Judged of(Lead lead, List<LeadEvent> history) {
        BecameMql became = latest(history, BecameMql.class);
        Instant seen = became == null
                ? history.get(history.size() - 1).stamp().at()
                : became.stamp().at();
        Recycled asleep = latest(before(history, seen), Recycled.class);
        Instant since = asleep == null ? Instant.MIN : asleep.stamp().at();
        List<Signal> signals = lead.signals().stream()
                .filter(signal -> signal.at().isAfter(since) && !signal.at().isAfter(seen))
                .toList();
        Instant received = history.get(0).stamp().at();
        return new Judged(
                lead.facts().provenance().source(),
                lead.facts().fit(),
                signals,
                asleep == null ? received : since,
                seen,
                way(became),
                Verdict.of(lead));
    }

    private static Way way(@Nullable BecameMql became) {
        if (became == null) {
            return Way.NOT;
        }
        return became.note().isEmpty() ? Way.BY_SCORE : Way.BY_HAND;
    }

    private static List<LeadEvent> before(List<LeadEvent> history, Instant at) {
        return history.stream().filter(event -> event.stamp().at().isBefore(at)).toList();
    }

    private static <E extends LeadEvent> @Nullable E latest(List<LeadEvent> history, Class<E> kind) {
        return history.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Whether these rules would have handed it over by then: at once, or at any later signal. */
    boolean handedOverBy(ScoringRules rules) {
        return Stream.concat(Stream.of(received, handedOver), signals.stream().map(Signal::at))
                .filter(at -> !at.isBefore(received))
                .anyMatch(at -> score(rules, at).band().qualified());
    }

    /** Its score when it was handed over, by these rules. */
    Score score(ScoringRules rules) {
        return score(rules, handedOver);
    }

    private Score score(ScoringRules rules, Instant at) {
        List<Signal> soFar =
                signals.stream().filter(signal -> !signal.at().isAfter(at)).toList();
        return rules.score(facts, soFar, at);
    }
}
