package io.relais.core.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lead's company and contact that tells whether it is on target; null is "not known".
 *
 * @param employees head count, 0 or more
 * @param country ISO 3166 code of two letters, for example {@code FR}
 * @param revenue yearly, in the team's currency, 0 or more
 */
public record FitFacts(
        @Nullable Integer employees,
        @Nullable String sector,
        @Nullable Role role,
        @Nullable String country,
        @Nullable String region,
        @Nullable BigDecimal revenue) {

    /** Nothing known yet. */
    public static final FitFacts NONE = new FitFacts(null, null, null, null, null, null);

    public FitFacts {
        if (employees != null && employees < 0) {
            throw new IllegalArgumentException("employees can't be negative");
        }
        if (revenue != null && revenue.signum() < 0) {
            throw new IllegalArgumentException("revenue can't be negative");
        }
    }
}
