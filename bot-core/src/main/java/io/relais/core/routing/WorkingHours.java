package io.relais.core.routing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a team works: the calendar that every clock of sales and marketing runs on. Hours are those of the wall clock;
 * working time is real time, so a shift across a change to summer time is an hour shorter.
 *
 * @param week open hours by day, in rising order; a day without an entry is closed
 * @param holidays days on which the team is closed whatever the week says
 */
public record WorkingHours(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Set<LocalDate> holidays) {

    public WorkingHours {
        Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, hours) -> copy.put(day, rising(hours)));
        week = Map.copyOf(copy);
        holidays = Set.copyOf(holidays);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a team works at least once a week");
        }
    }

    /** One stretch of open time of a day; {@code to} is midnight for the end of the day. */
    public record Hours(LocalTime from, LocalTime to) {

        public Hours {
            if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
                throw new IllegalArgumentException("hours end after they start, not " + from + " to " + to);
            }
        }

        /** Whether this ends before that begins, on the same day. */
        public boolean precedes(Hours next) {
            return !to.equals(LocalTime.MIDNIGHT) && !to.isAfter(next.from);
        }
    }

    /**
     * The moment at which that much working time has passed since {@code from}; for none, {@code from} itself or the
     * next opening.
     *
     * @param working 0 or more
     */
    public Instant plus(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("working time passes forwards only");
        }
        Duration left = working;
        LocalDate day = dayOf(from);
        while (true) {
            for (Opening opening : openings(day)) {
                Opening rest = opening.since(from);
                if (!rest.isEmpty()) {
                    if (left.compareTo(rest.length()) <= 0) {
                        return rest.start().plus(left);
                    }
                    left = left.minus(rest.length());
                }
            }
            day = day.plusDays(1);
        }
    }

    /**
     * The same time of the day that many working days on; the next opening where the team is closed then. Time outside of
     * working hours counts from the next opening.
     *
     * @param days 0 or more
     */
    public Instant plusDays(Instant from, int days) {
        LocalDateTime local = nextOpening(from).atZone(zone).toLocalDateTime();
        LocalDate day = local.toLocalDate();
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!worksOn(day));
        }
        return nextOpening(moment(day.atTime(local.toLocalTime())));
    }

    /** Whether the team works on that day at all. */
    public boolean worksOn(LocalDate day) {
        return !openings(day).isEmpty();
    }

    /** Whether the team works at that moment; the moment of closing is closed. */
    public boolean isOpen(Instant at) {
        return nextOpening(at).equals(at);
    }

    /** That moment if the team works then, else the next opening. */
    public Instant nextOpening(Instant at) {
        return plus(at, Duration.ZERO);
    }

    /** The working time between two moments; zero when {@code to} is not after {@code from}. */
    public Duration between(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        LocalDate last = dayOf(to);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (Opening opening : openings(day)) {
                worked = worked.plus(opening.since(from).until(to).length());
            }
        }
        return worked;
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The real openings of a day; one that a change of the clock skips is gone. */
    private List<Opening> openings(LocalDate day) {
        List<Opening> openings = new ArrayList<>();
        if (holidays.contains(day)) {
            return openings;
        }
        for (Hours hours : week.getOrDefault(day.getDayOfWeek(), List.of())) {
            LocalDate lastDay = hours.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
            Instant end = moment(lastDay.atTime(hours.to()));
            Opening opening = new Opening(moment(day.atTime(hours.from())), end);
            if (!opening.isEmpty()) {
                openings.add(opening);
            }
        }
        return openings;
    }

    /**
     * The moment of a time on the wall: one that a change of the clock skips is the moment of the change, of one that it
     * repeats it is the first.
     */
    public Instant moment(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    private static List<Hours> rising(List<Hours> hours) {
        for (int i = 1; i < hours.size(); i++) {
            if (!hours.get(i - 1).precedes(hours.get(i))) {
                throw new IllegalArgumentException("hours of a day follow each other without an overlap: " + hours);
            }
        }
        return List.copyOf(hours);
    }

    /** An open stretch of real time; empty when it doesn't end after its start. */
    private record Opening(Instant start, Instant end) {

        Opening since(Instant moment) {
            return start.isBefore(moment) ? new Opening(moment, end) : this;
        }

        Opening until(Instant moment) {
            return end.isAfter(moment) ? new Opening(start, moment) : this;
        }

        boolean isEmpty() {
            return !start.isBefore(end);
        }

        Duration length() {
            return isEmpty() ? Duration.ZERO : Duration.between(start, end);
        }
    }
}
