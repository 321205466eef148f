package io.relais.core.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A day, a third of a month or a month: what figures are kept by. A third begins on the 1st, the 11th or the 21st, so that
 * any window is made of a few of each.
 */
public record Span(Unit unit, LocalDate start) {

    private static final int THIRD = 10;

    /** How long it is, the shortest first. The name of each is stored. */
    public enum Unit {
        DAY,
        THIRD,
        MONTH
    }

    /** Refuses what does not start where such a span does. */
    public Span {
        if (!start.equals(start(unit, start))) {
            throw new IllegalArgumentException(
                    "a " + unit.name().toLowerCase(Locale.ROOT) + " does not start on " + start);
        }
    }

    /** The one of that length that has that day. */
    public static Span of(Unit unit, LocalDate day) {
        return new Span(unit, start(unit, day));
    }

    private static LocalDate start(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case THIRD -> day.withDayOfMonth(1 + THIRD * third(day));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** 0, 1 or 2; the last is what is left of the month. */
    private static int third(LocalDate day) {
        return Math.min(2, (day.getDayOfMonth() - 1) / THIRD);
    }

    /** That day. */
    public static Span day(LocalDate day) {
        return of(Unit.DAY, day);
    }

    /** The month of that day. */
    public static Span month(LocalDate day) {
        return of(Unit.MONTH, day);
    }

    /** Its last day. */
    public LocalDate last() {
        return switch (unit) {
            case DAY -> start;
            case THIRD ->
                third(start) < 2
                        ? start.plusDays(THIRD - 1)
                        : YearMonth.from(start).atEndOfMonth();
            case MONTH -> YearMonth.from(start).atEndOfMonth();
        };
    }
}
