package io.relais.core.funnel;

import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.LeadStage;

/**
 * The names under which numbers are kept, such as {@code first:SQL} or {@code time:IN_MQL:15}. They are field names of the
 * record: none is made of what somebody sent.
 */
final class TallyNames {

    /** The beginning of what amounts are kept under. */
    static final String AMOUNT = "amount:";

    private TallyNames() {}

    static String of(Count what) {
        return "count:" + what.name();
    }

    static String of(Round round) {
        return switch (round) {
            case FIRST -> "first:";
            case AGAIN -> "again:";
        };
    }

    static String of(Round round, Outcome outcome) {
        return of(round) + outcome.name();
    }

    static String of(LeadStage decided) {
        return "reason:" + decided.name() + ":";
    }

    static String of(Reason reason) {
        return of(reason.decided()) + reason.name();
    }

    static String of(Stretch stretch) {
        return "time:" + stretch.name() + ":";
    }
}
