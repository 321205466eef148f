package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fact is worth.
 *
 * @param label the fact's name on cards: "Company size"
 * @param cases the first that applies counts
 * @param otherwise how a card calls a value that no case covers; worth nothing
 */
public record FitCriterion(FitFact fact, Localized label, List<Case> cases, Localized otherwise) {

    public FitCriterion {
        cases = List.copyOf(cases);
        for (Case one : cases) {
            if (!one.test().suits(fact.kind())) {
                throw new IllegalArgumentException(fact.code() + " can't be tested by " + one.test());
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(fact.code() + " needs a case");
        }
    }

    /** Worth {@code points} (0 to 100) when the test passes. */
    public record Case(FitTest test, int points, Localized label) {}

    /** The points for that lead with their explanation; null when the fact is not known. */
    @Nullable
    ScoreLine rate(FitFacts facts) {
        String value = fact.in(facts);
        if (value == null) {
            return null;
        }
        return cases.stream()
                .filter(one -> one.test().passes(value))
                .findFirst()
                .map(one -> line(one.label(), one.points()))
                .orElseGet(() -> line(otherwise, 0));
    }

    /** The case worth the most. */
    Case best() {
        return cases.stream().max(Comparator.comparingInt(Case::points)).orElseThrow();
    }

    private ScoreLine line(Localized value, int points) {
        return new ScoreLine(Axis.FIT, fact.code(), label.heading(value), points, 1, null);
    }
}
