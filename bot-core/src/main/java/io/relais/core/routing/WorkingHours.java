package io.relais.core.routing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a team works: the calendar that every clock of sales and marketing runs on.
 *
 * @param week open hours by day, on the wall clock of {@code zone}; a day without an entry is closed
 * @param holidays days on which the team is closed whatever the week says
 */
@SuppressWarnings("DoNotCallSuggester")
public record WorkingHours(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Set<LocalDate> holidays) {

    public WorkingHours {
        week = Map.copyOf(week);
        holidays = Set.copyOf(holidays);
    }

    /** One stretch of open time of a day; {@code to} is midnight for the end of the day. */
    public record Hours(LocalTime from, LocalTime to) {}

    /** The moment at which that much working time has passed since {@code from}. */
    public Instant plus(Instant from, Duration working) {
        throw new UnsupportedOperationException("not yet: " + from + working);
    }

    /** Whether the team works at that moment; the closing minute is closed. */
    public boolean isOpen(Instant at) {
        throw new UnsupportedOperationException("not yet: " + at);
    }

    /** That moment if the team works then, else the next opening. */
    public Instant nextOpening(Instant at) {
        throw new UnsupportedOperationException("not yet: " + at);
    }

    /** The working time between two moments; zero when {@code to} is not after {@code from}. */
    public Duration between(Instant from, Instant to) {
        throw new UnsupportedOperationException("not yet: " + from + to);
    }
}
