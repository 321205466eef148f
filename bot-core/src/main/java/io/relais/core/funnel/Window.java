package io.relais.core.funnel;

import io.relais.core.funnel.Span.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Calendar days of the organisation's zone, from the first to the last, both included. */
public record Window(LocalDate first, LocalDate last) {

    /** No window is longer. */
    public static final int MOST_YEARS = 10;

    /** Refuses one that ends before it begins, or is longer than {@link #MOST_YEARS}. */
    public Window {
        if (last.isBefore(first) || !last.isBefore(first.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    "a window has one day at least and " + MOST_YEARS + " years at most, not " + first + " to " + last);
        }
    }

    /** That month. */
    public static Window of(YearMonth month) {
        return new Window(month.atDay(1), month.atEndOfMonth());
    }

    /** How many days it has, 1 or more. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As long a window right before this one: as many months before whole months, else as many days. */
    public Window before() {
        return new Window(wholeMonths() ? first.minusMonths(months()) : first.minusDays(days()), first.minusDays(1));
    }

    /** From the beginning of its first day there to the end of its last. */
    public Period in(ZoneId zone) {
        return new Period(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The longest spans that it is made of, one after the other. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        LocalDate day = first;
        while (!day.isAfter(last)) {
            Span next = longest(day);
            spans.add(next);
            day = next.last().plusDays(1);
        }
        return spans;
    }

    private Span longest(LocalDate day) {
        return Stream.of(Unit.MONTH, Unit.THIRD)
                .map(unit -> Span.of(unit, day))
                .filter(span -> span.start().equals(day) && !span.last().isAfter(last))
                .findFirst()
                .orElse(Span.day(day));
    }

    private boolean wholeMonths() {
        return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    }

    private long months() {
        return ChronoUnit.MONTHS.between(first, last.plusDays(1));
    }
}
