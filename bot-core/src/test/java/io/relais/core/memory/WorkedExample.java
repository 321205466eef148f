package io.relais.core.memory;

import io.relais.core.funnel.Dimension;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The month of the worked example: 400 leads, 120 MQL, 45 SQL; and some of the month before. */
public final class WorkedExample {

    /** In its month, April 2026. */
    public static final LocalDate DAY = LocalDate.parse("2026-04-13");

    private WorkedExample() {}

    /** Three sources, two reps, all under one version of the definitions. */
    public static SetFigures figures() {
        return new SetFigures()
                .on(DAY, traits("webinar-may", "ana"), numbers(180, 60, 27, 6))
                .on(DAY, traits("site", "ben"), numbers(120, 45, 15, 5))
                .on(DAY, traits("salon-rh", "ana"), numbers(100, 15, 3, 4))
                .on(DAY.minusMonths(1), traits("site", "ana"), numbers(380, 110, 40, 0));
    }

    /** The same with a version of the definitions that began within the month. */
    public static SetFigures underTwoVersions() {
        Map<Dimension, String> traits = new HashMap<>(traits("site", "ben"));
        traits.put(Dimension.DEFINITIONS, "2");
        return figures().on(DAY.plusDays(9), traits, numbers(50, 25, 10, 5));
    }

    private static Map<Dimension, String> traits(String source, String rep) {
        return Map.of(
                Dimension.SOURCE, source,
                Dimension.REP, rep,
                Dimension.SEGMENT, "50-249",
                Dimension.FRAMEWORK, "bant",
                Dimension.LANGUAGE, "fr",
                Dimension.DEFINITIONS, "1");
    }

    /** Of the MQL, a third of what is neither SQL nor open was not accepted, the rest was given up. */
    private static Map<String, Long> numbers(long received, long mql, long sql, long open) {
        long not = (mql - sql - open) / 3;
        long disqualified = mql - sql - open - not;
        Map<String, Long> numbers = new HashMap<>(Map.of(
                "count:RECEIVED", received,
                "count:RECEIVED_MQL", mql,
                "count:RECEIVED_SQL", sql,
                "first:SQL", sql,
                "first:WORKED", open,
                "first:REJECTED", not,
                "first:DISQUALIFIED", disqualified,
                "reason:REJECTED:OFF_DEFINITION", not,
                "reason:DISQUALIFIED:NO_NEED", disqualified));
        numbers.putAll(Map.of(
                "count:ACCEPT_DUE",
                mql,
                "count:ACCEPT_IN_TIME",
                mql - not,
                "count:FEEDBACK_DUE",
                not,
                "count:FEEDBACK_IN_TIME",
                not / 2,
                "time:TO_FIRST_ATTEMPT:45",
                mql - 10,
                "time:TO_FIRST_ATTEMPT:195",
                10L,
                "time:IN_MQL:30",
                mql,
                "amount:EUR",
                sql * 20_000_000));
        return numbers;
    }
}
