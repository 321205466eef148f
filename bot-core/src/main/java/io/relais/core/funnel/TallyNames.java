package io.relais.core.funnel;

import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.LeadStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under which counts are kept, such as {@code first:SQL}: none is made of what somebody sent. */
final class TallyNames {

    /** The beginning of what amounts are kept under. */
    static final String AMOUNT = "amount:";

    private static final Pattern TIME = Pattern.compile("time:([A-Z_]+):(\\d+)");

    private TallyNames() {}

    /** Adds that many of what has that name; a time is named by its stretch and its minutes. */
    static void add(String name, long number, TallySum sum) {
        Matcher time = TIME.matcher(name);
        if (time.matches()) {
            sum.times(Stretch.valueOf(time.group(1)))
                    .took(Steps.at(Integer.parseInt(time.group(2))), Math.toIntExact(number));
        } else {
            sum.add(name, number);
        }
    }

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
}
