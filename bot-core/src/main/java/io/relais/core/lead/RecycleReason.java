package io.relais.core.lead;

import java.time.Period;

/** Why a lead sleeps, each with how long it sleeps unless somebody says otherwise. */
public enum RecycleReason {
    NOT_NOW(Period.ofMonths(3)),
    NO_BUDGET_YET(Period.ofMonths(6)),
    UNDER_CONTRACT(Period.ofMonths(9)),
    NO_ANSWER_YET(Period.ofMonths(2));

    private final Period sleep;

    RecycleReason(Period sleep) {
        this.sleep = sleep;
    }

    /** How long a lead sleeps for this reason by default. */
    public Period sleep() {
        return sleep;
    }
}
