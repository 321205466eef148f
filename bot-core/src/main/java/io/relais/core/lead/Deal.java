package io.relais.core.lead;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is at stake, as far as known.
 *
 * @param amount of the whole deal
 * @param currency ISO 4217
 * @param cycleMonths expected length of the sales cycle
 */
public record Deal(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable Integer cycleMonths) {

    /** Nothing known. */
    public static final Deal UNKNOWN = new Deal(null, null, null);

    /** The same, with what is unknown filled in from a later one. */
    Deal completedBy(Deal later) {
        return new Deal(
                LeadFacts.first(amount, later.amount),
                LeadFacts.first(currency, later.currency),
                LeadFacts.first(cycleMonths, later.cycleMonths));
    }
}
