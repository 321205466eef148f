package io.relais.core.mongo;

import io.relais.core.funnel.Span;
import io.relais.core.funnel.Span.Unit;
import java.time.LocalDate;

/** Names of spans, as they are stored: {@code 2026-11-23}, {@code 2026-11-2x} for the last third of that month, {@code 2026-11}. */
final class SpanName {

    private static final int DAYS_LETTERS = "2026-11-23".length();
    private static final int MONTHS_LETTERS = "2026-11".length();

    /** In place of the last digit of its first day: it sorts with its days. */
    private static final String THIRD = "x";

    private SpanName() {}

    static String of(Span span) {
        String day = span.start().toString();
        return switch (span.unit()) {
            case DAY -> day;
            case THIRD -> day.substring(0, DAYS_LETTERS - 1) + THIRD;
            case MONTH -> day.substring(0, MONTHS_LETTERS);
        };
    }

    static Span read(String name) {
        if (name.length() == MONTHS_LETTERS) {
            return new Span(Unit.MONTH, LocalDate.parse(name + "-01"));
        }
        return name.endsWith(THIRD)
                ? new Span(Unit.THIRD, LocalDate.parse(name.replace(THIRD, "1")))
                : new Span(Unit.DAY, LocalDate.parse(name));
    }
}
