package io.relais.core.qualification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a framework asks for before a lead is an SQL.
 *
 * @param atLeast by item id, the evidence it must reach
 * @param knownAtLeast how many items must be known, 0 or more
 */
@SuppressWarnings("DoNotCallSuggester")
public record Gate(Map<String, Evidence> atLeast, int knownAtLeast, AmountRule amount) {

    public Gate {
        if (knownAtLeast < 0) {
            throw new IllegalArgumentException("a gate can't ask for " + knownAtLeast + " known items");
        }
        atLeast = Map.copyOf(atLeast);
    }

    /** What is missing, in the order of the talk; empty when the gate is open. */
    public List<Gap> gaps(Framework framework, Scorecard scorecard, @Nullable BigDecimal amount) {
        throw new UnsupportedOperationException("not yet: " + framework + scorecard + amount);
    }
}
