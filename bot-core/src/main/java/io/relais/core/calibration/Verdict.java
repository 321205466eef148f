package io.relais.core.calibration;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;

/** What sales made of a lead. */
public enum Verdict {
    SQL,
    /** Not accepted, before contact. */
    REJECTED,
    /** Given up after contact. */
    DISQUALIFIED,
    /** Nothing that speaks for or against the definitions: open, or for later. */
    UNDECIDED,
    /** It was never handed over. */
    NOT_HANDED_OVER;

    /** Of a lead as it stands. */
    static Verdict of(Lead lead) {
        LeadStage stage = lead.verdict();
        return stage == null ? NOT_HANDED_OVER : of(stage);
    }

    private static Verdict of(LeadStage stage) {
        return switch (stage) {
            case SQL -> SQL;
            case REJECTED -> REJECTED;
            case DISQUALIFIED -> DISQUALIFIED;
            case MQL, ACCEPTED, RECYCLED -> UNDECIDED;
            case NURTURING -> NOT_HANDED_OVER;
        };
    }

    /** Whether sales gave it up. */
    boolean givenUp() {
        return this == REJECTED || this == DISQUALIFIED;
    }

    /** Whether it tells for or against the definitions. */
    boolean decided() {
        return this == SQL || givenUp();
    }
}
