package io.relais.core.routing;

import io.relais.core.routing.WorkingHours.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calendars to test with. */
final class Calendars {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Calendars() {}

    /** Monday to Friday, 9 to 18, closed on 14 July 2026. */
    static WorkingHours office() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            week.put(day, weekend ? List.of() : List.of(hours("09:00", "18:00")));
        }
        return new WorkingHours(PARIS, week, Set.of(LocalDate.parse("2026-07-14")));
    }

    /** The same hours on each day of the week. */
    static WorkingHours daily(ZoneId zone, Hours... hours) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(hours));
        }
        return new WorkingHours(zone, week, Set.of());
    }

    static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
