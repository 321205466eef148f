package io.relais.core.demo;

import io.relais.core.routing.WorkingHours;
import io.relais.core.routing.WorkingHours.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When people of the example month do something: in the day, on weekdays, and never outside of the team's own hours, however
 * long those are.
 */
final class Office {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<Hours> DAY = List.of(
            new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30)), new Hours(LocalTime.of(13, 30), LocalTime.of(18, 0)));
    private static final double MINUTES = 60;
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 21;
    /** So many of a hundred forms that would be filled in at a weekend are. */
    private static final int AT_WEEKENDS = 25;

    private final WorkingHours team;
    private final WorkingHours day;
    private final YearMonth month;

    Office(WorkingHours team, YearMonth month) {
        this.team = team;
        this.month = month;
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            week.put(each, WEEKEND.contains(each) ? List.of() : DAY);
        }
        this.day = new WorkingHours(team.zone(), week, team.holidays());
    }

    /** So many hours of work later, to the second. */
    Instant later(Instant from, double hours) {
        return team.nextOpening(day.plus(from, Duration.ofSeconds(Math.round(hours * MINUTES * MINUTES))));
    }

    /** A moment at which somebody fills in a form: on any day, fewer at weekends, not at night. */
    Instant anyMoment(Chance chance) {
        LocalDate on = month.atDay(chance.between(1, month.lengthOfMonth()));
        if (WEEKEND.contains(on.getDayOfWeek()) && !chance.in(AT_WEEKENDS)) {
            return anyMoment(chance);
        }
        return moment(on, chance);
    }

    /** A moment at an event that takes place on the month's first such weekday and on the day after it. */
    Instant momentAt(DayOfWeek weekday, Chance chance) {
        LocalDate first = month.atDay(1);
        int away = Math.floorMod(weekday.getValue() - first.getDayOfWeek().getValue(), DayOfWeek.values().length);
        return moment(first.plusDays(away + chance.between(0, 1)), chance);
    }

    private Instant moment(LocalDate on, Chance chance) {
        int last = (LAST_HOUR - FIRST_HOUR) * (int) (MINUTES * MINUTES);
        return team.moment(on.atTime(FIRST_HOUR, 0).plusSeconds(chance.between(0, last)));
    }

    /** How much of the month has passed then, 0 to 1. */
    double part(Instant at) {
        return (double) Duration.between(begins(), at).toMillis()
                / Duration.between(begins(), ends()).toMillis();
    }

    Instant begins() {
        return team.moment(month.atDay(1).atStartOfDay());
    }

    /** The first moment that is no part of the month. */
    Instant ends() {
        return team.moment(month.plusMonths(1).atDay(1).atStartOfDay());
    }
}
