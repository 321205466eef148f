package io.relais.core.funnel;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day or a month: what figures are kept by. */
public record Span(Unit unit, LocalDate start) {

    /** How long it is. The name of each is stored. */
    public enum Unit {
        DAY,
        MONTH
    }

    /** Refuses a month that does not start on its first day. */
    public Span {
        if (unit == Unit.MONTH && start.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("a month starts on its first day, not on " + start);
        }
    }

    /** That day. */
    public static Span day(LocalDate day) {
        return new Span(Unit.DAY, day);
    }

    /** The month of that day. */
    public static Span month(LocalDate day) {
        return new Span(Unit.MONTH, day.withDayOfMonth(1));
    }

    /** Its last day. */
    public LocalDate last() {
        return switch (unit) {
            case DAY -> start;
            case MONTH -> YearMonth.from(start).atEndOfMonth();
        };
    }
}
