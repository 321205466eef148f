package io.relais.core.routing;

import static io.relais.core.routing.Calendars.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.routing.DigestCalendar.Due;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestCalendarTest {

    private static final DigestCalendar OFFICE = new DigestCalendar(DigestTimes.USUAL, Calendars.office());

    @ParameterizedTest(name = "at {0}: {1} since {2}")
    @CsvSource({
        // a Tuesday
        "2026-05-12T08:59:59, ,                 ",
        "2026-05-12T09:00,    daily:2026-05-12, 2026-05-12T09:00",
        "2026-05-12T23:59:59, daily:2026-05-12, 2026-05-12T09:00",
        "2026-05-13T00:00,    ,                 ",
        // a Saturday, a holiday
        "2026-05-16T10:00,    ,                 ",
        "2026-07-14T10:00,    ,                 ",
        // the first working days after the changes of the clock
        "2026-03-30T09:00,    daily:2026-03-30, 2026-03-30T09:00",
        "2026-10-26T09:00,    daily:2026-10-26, 2026-10-26T09:00",
    })
    void remindsOnWorkingDays(LocalDateTime now, @Nullable String key, @Nullable LocalDateTime at) {
        assertThat(told(OFFICE.daily(at(now))))
                .isEqualTo(key == null ? "" : key + " " + at(Objects.requireNonNull(at)));
    }

    @ParameterizedTest(name = "at {0}: {1} since {2}")
    @CsvSource({
        // a Monday, and the days after it
        "2026-05-11T08:59, ,                ",
        "2026-05-11T09:00, weekly:2026-W20, 2026-05-11T09:00",
        "2026-05-13T20:00, weekly:2026-W20, 2026-05-11T09:00",
        "2026-05-14T09:00, ,                ",
        "2026-05-17T12:00, ,                ",
        // over the new year: the ISO week
        "2026-12-28T09:00, weekly:2026-W53, 2026-12-28T09:00",
        "2027-01-04T09:00, weekly:2027-W01, 2027-01-04T09:00",
        // over the changes of the clock
        "2026-03-30T09:00, weekly:2026-W14, 2026-03-30T09:00",
        "2026-10-26T08:59, ,                ",
        "2026-10-26T09:00, weekly:2026-W44, 2026-10-26T09:00",
    })
    void tellsTheWeekOnMonday(LocalDateTime now, @Nullable String key, @Nullable LocalDateTime at) {
        assertThat(told(OFFICE.weekly(at(now))))
                .isEqualTo(key == null ? "" : key + " " + at(Objects.requireNonNull(at)));
    }

    @ParameterizedTest(name = "at {0}: {1} since {2}")
    @CsvSource({
        // a Tuesday that is a holiday: on Wednesday
        "2026-07-14T16:00, ,                ",
        "2026-07-15T15:59, ,                ",
        "2026-07-15T16:00, weekly:2026-W29, 2026-07-15T16:00",
        "2026-07-18T15:59, weekly:2026-W29, 2026-07-15T16:00",
        "2026-07-18T16:00, ,                ",
        "2026-07-21T16:00, weekly:2026-W30, 2026-07-21T16:00",
    })
    void waitsForAWorkingDay(LocalDateTime now, @Nullable String key, @Nullable LocalDateTime at) {
        DigestTimes tuesdays = new DigestTimes(LocalTime.of(9, 0), DayOfWeek.TUESDAY, LocalTime.of(16, 0));
        Due due = new DigestCalendar(tuesdays, Calendars.office()).weekly(at(now));

        assertThat(told(due)).isEqualTo(key == null ? "" : key + " " + at(Objects.requireNonNull(at)));
    }

    @Test
    void theWeekIsTheSevenDaysBeforeTheDayHoweverLongTheyAre() {
        Due due = Objects.requireNonNull(OFFICE.weekly(at(LocalDateTime.parse("2026-03-30T09:00"))));

        assertThat(OFFICE.start(due, 0)).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(OFFICE.start(due, -7)).isEqualTo(Instant.parse("2026-03-22T23:00:00Z"));
    }

    @Test
    void aTimeThatAChangeOfTheClockSkipsIsThatOfTheChange() {
        DigestTimes night = new DigestTimes(LocalTime.of(2, 30), DayOfWeek.MONDAY, LocalTime.of(9, 0));
        WorkingHours always = Calendars.daily(ZoneId.of("Europe/Paris"), Calendars.hours("00:00", "23:00"));
        Due due = new DigestCalendar(night, always).daily(Instant.parse("2026-03-29T12:00:00Z"));

        assertThat(Objects.requireNonNull(due).at()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    private static String told(@Nullable Due due) {
        return due == null ? "" : due.key() + " " + due.at();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PARIS).toInstant();
    }
}
