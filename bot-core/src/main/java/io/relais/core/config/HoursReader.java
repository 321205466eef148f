package io.relais.core.config;

import io.relais.core.routing.WorkingHours;
import io.relais.core.routing.WorkingHours.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code hours} of {@code team.yaml}. */
final class HoursReader {

    private static final Hours MORNING = new Hours(LocalTime.MIN, LocalTime.NOON);

    private HoursReader() {}

    static WorkingHours read(Value value) {
        Section hours = value.section().keys("zone", "week", "holidays");
        return new WorkingHours(zone(hours.at("zone")), week(hours.at("week")), holidays(hours.at("holidays")));
    }

    private static ZoneId zone(Value value) {
        int before = value.problems();
        String zone = value.text();
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(zone)) {
            return ZoneId.of(zone);
        }
        String message = "is no time zone" + Spelling.guess(zone, known) + " (such as Europe/Paris)";
        value.complainUnlessSince(before, message);
        return ZoneOffset.UTC;
    }

    private static Map<DayOfWeek, List<Hours>> week(Value value) {
        int before = value.problems();
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        Map<String, DayOfWeek> days = Value.words(DayOfWeek.class);
        Section section = value.section().keys(days.keySet().toArray(String[]::new));
        days.forEach((name, day) -> {
            Value open = section.ifGiven(name);
            week.put(day, open == null ? List.of() : hours(open));
        });
        if (week.values().stream().anyMatch(hours -> !hours.isEmpty())) {
            return week;
        }
        value.complainUnlessSince(before, "must have open hours on one day at least");
        return Map.of(DayOfWeek.MONDAY, List.of(MORNING));
    }

    private static List<Hours> hours(Value value) {
        List<Hours> day = new ArrayList<>();
        for (Value item : value.items()) {
            int before = item.problems();
            Hours hours = item.text(HoursReader::parse, "must be hours such as 09:00-18:00", MORNING);
            if (day.isEmpty() || day.get(day.size() - 1).precedes(hours)) {
                day.add(hours);
            } else {
                item.complainUnlessSince(before, "must come after the hours before it, without an overlap");
            }
        }
        return day;
    }

    private static @Nullable Hours parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return null;
        }
        LocalTime from = LocalTime.parse(text.substring(0, dash).strip());
        String end = text.substring(dash + 1).strip();
        LocalTime to = end.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(end);
        boolean forwards = end.equals("24:00") || from.isBefore(to);
        return forwards ? new Hours(from, to) : null;
    }

    private static Set<LocalDate> holidays(Value value) {
        Set<LocalDate> holidays = new HashSet<>();
        for (Value item : value.items()) {
            holidays.add(item.text(LocalDate::parse, "must be a date such as 2026-12-25", LocalDate.EPOCH));
        }
        return holidays;
    }
}
