package io.relais.core.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which digest is due when: on working days only, each once. One that could not be sent in time is still sent later, the
 * daily one on its day, the weekly one for three days.
 */
public record DigestCalendar(DigestTimes times, WorkingHours hours) {

    private static final Duration WEEKLY_STAYS_DUE = Duration.ofDays(3);
    private static final int DAYS = 7;

    /**
     * A digest that is due.
     *
     * @param key the same for every instance of the bot, such as {@code weekly:2026-W47}
     * @param at when it became due
     * @param day the day of its figures: the week before it, for a weekly one
     */
    public record Due(String key, Instant at, LocalDate day) {}

    /** The daily digest that is due now, or null. */
    public @Nullable Due daily(Instant now) {
        LocalDate today = now.atZone(hours.zone()).toLocalDate();
        Instant at = hours.moment(today.atTime(times.daily()));
        return hours.worksOn(today) && !now.isBefore(at) ? new Due("daily:" + today, at, today) : null;
    }

    /** The weekly digest that is due now, or null. */
    public @Nullable Due weekly(Instant now) {
        LocalDate today = now.atZone(hours.zone()).toLocalDate();
        LocalDate latest = today.with(TemporalAdjusters.previousOrSame(times.weeklyOn()));
        Due due = weekly(latest);
        Due earlier = now.isBefore(due.at()) ? weekly(latest.minusDays(DAYS)) : due;
        return now.isBefore(earlier.at().plus(WEEKLY_STAYS_DUE)) ? earlier : null;
    }

    private Due weekly(LocalDate day) {
        LocalDate open = day;
        while (!hours.worksOn(open)) {
            open = open.plusDays(1);
        }
        return new Due("weekly:" + week(day), hours.moment(open.atTime(times.weekly())), day);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The start of a day, that many days after the day of a digest; negative for days before. */
    public Instant start(Due due, int days) {
        return hours.moment(due.day().plusDays(days).atStartOfDay());
    }
}
