package io.relais.core.config;

import io.relais.core.routing.DigestTimes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code digests} of {@code team.yaml}; what is left out is as usual. */
final class DigestsReader {

    private static final String TIME = "must be a time such as 09:00";
    private static final String DAY_AND_TIME = "must be a day and a time such as monday 09:00";

    private DigestsReader() {}

    static DigestTimes read(@Nullable Value value) {
        if (value == null) {
            return DigestTimes.USUAL;
        }
        Section digests = value.section().keys("daily", "weekly");
        Value daily = digests.ifGiven("daily");
        Value weekly = digests.ifGiven("weekly");
        LocalTime each = DigestTimes.USUAL.daily();
        Weekly usual = new Weekly(DigestTimes.USUAL.weeklyOn(), DigestTimes.USUAL.weekly());
        Weekly week = weekly == null ? usual : weekly.text(DigestsReader::weekly, DAY_AND_TIME, usual);
        return new DigestTimes(
                daily == null ? each : daily.text(LocalTime::parse, TIME, each), week.day(), week.time());
    }

    private record Weekly(DayOfWeek day, LocalTime time) {}

    private static @Nullable Weekly weekly(String text) {
        Map<String, DayOfWeek> days = Value.words(DayOfWeek.class);
        String[] parts = text.split("\\s+", 2);
        DayOfWeek day = days.get(parts[0]);
        return day == null || parts.length < 2 ? null : new Weekly(day, LocalTime.parse(parts[1]));
    }
}
