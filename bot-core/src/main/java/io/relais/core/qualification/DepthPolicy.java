package io.relais.core.qualification;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chooses how deep to qualify by what is at stake: amount times months of cycle. */
@SuppressWarnings("DoNotCallSuggester")
public record DepthPolicy() {

    /** The framework for a deal of that amount and length of cycle, either of which may be unknown. */
    public Depth choose(@Nullable BigDecimal amount, @Nullable Integer cycleMonths) {
        throw new UnsupportedOperationException("not yet: " + amount + cycleMonths);
    }
}
