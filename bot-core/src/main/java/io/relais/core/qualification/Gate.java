package io.relais.core.qualification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a framework asks for before a lead is an SQL.
 *
 * @param atLeast by item id, the evidence it must reach
 * @param knownAtLeast how many items must be known, 0 or more
 */
public record Gate(Map<String, Evidence> atLeast, int knownAtLeast, AmountRule amount) {

    public Gate {
        if (knownAtLeast < 0) {
            throw new IllegalArgumentException("a gate can't ask for " + knownAtLeast + " known items");
        }
        atLeast = Map.copyOf(atLeast);
    }

    /** What is missing, in the order of the talk; empty when the gate is open. An amount of zero or less is none. */
    public List<Gap> gaps(Framework framework, Scorecard scorecard, @Nullable BigDecimal amount) {
        List<Gap> gaps = new ArrayList<>();
        for (Item item : framework.items()) {
            Evidence needed = atLeast.getOrDefault(item.id(), Evidence.UNKNOWN);
            Evidence actual = scorecard.answer(item.id()).evidence();
            if (!actual.atLeast(needed)) {
                gaps.add(new Gap.WeakEvidence(item, needed, actual));
            }
        }
        int known = scorecard.known(framework).size();
        if (known < knownAtLeast) {
            gaps.add(new Gap.TooFewKnown(knownAtLeast, known, framework.items().size()));
        }
        if (this.amount == AmountRule.REQUIRED && (amount == null || amount.signum() <= 0)) {
            gaps.add(new Gap.AmountMissing());
        }
        return List.copyOf(gaps);
    }
}
