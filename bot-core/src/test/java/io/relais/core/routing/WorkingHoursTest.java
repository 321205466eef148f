package io.relais.core.routing;

import static io.relais.core.routing.Calendars.PARIS;
import static io.relais.core.routing.Calendars.daily;
import static io.relais.core.routing.Calendars.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private final WorkingHours office = Calendars.office();

    @ParameterizedTest(name = "{0} plus {1}: {2}")
    @CsvSource({
        // a Tuesday
        "2026-05-12T10:00, PT2H,  2026-05-12T12:00",
        "2026-05-12T16:00, PT2H,  2026-05-12T18:00",
        "2026-05-12T17:00, PT2H,  2026-05-13T10:00",
        "2026-05-12T18:00, PT2H,  2026-05-13T11:00",
        "2026-05-12T23:00, PT2H,  2026-05-13T11:00",
        "2026-05-12T06:00, PT2H,  2026-05-12T11:00",
        "2026-05-12T10:00, PT18H, 2026-05-14T10:00",
        // a Friday, over the weekend
        "2026-05-15T17:30, PT1H,  2026-05-18T09:30",
        // a Saturday
        "2026-05-16T12:00, PT1H,  2026-05-18T10:00",
        // the day before a holiday
        "2026-07-13T17:00, PT2H,  2026-07-15T10:00",
        // none
        "2026-05-12T10:00, PT0S,  2026-05-12T10:00",
        "2026-05-12T18:00, PT0S,  2026-05-13T09:00",
        // the weekend of the change to summer time
        "2026-03-27T17:00, PT2H,  2026-03-30T10:00",
    })
    void runsOnOpenHoursOnly(LocalDateTime from, Duration working, LocalDateTime expected) {
        assertThat(office.plus(at(from), working)).isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @CsvSource({
        // a Tuesday
        "2026-05-12T10:30, 2, 2026-05-14T10:30",
        "2026-05-12T06:00, 2, 2026-05-14T09:00",
        "2026-05-12T20:00, 2, 2026-05-15T09:00",
        "2026-05-12T10:30, 0, 2026-05-12T10:30",
        // a Friday, over the weekend; at closing time
        "2026-05-15T17:30, 2, 2026-05-19T17:30",
        "2026-05-15T18:00, 2, 2026-05-20T09:00",
        // a Saturday
        "2026-05-16T12:00, 1, 2026-05-19T09:00",
        // over a holiday
        "2026-07-13T12:00, 1, 2026-07-15T12:00",
        // over the change to summer time, and back
        "2026-03-27T12:00, 1, 2026-03-30T12:00",
        "2026-10-23T12:00, 1, 2026-10-26T12:00",
    })
    void countsWorkingDaysByTheWallClock(LocalDateTime from, int days, LocalDateTime expected) {
        assertThat(office.plusDays(at(from), days)).isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "open at {0}: {1}, next {2}")
    @CsvSource({
        "2026-05-12T08:59:59, false, 2026-05-12T09:00",
        "2026-05-12T09:00,    true,  2026-05-12T09:00",
        "2026-05-12T17:59:59, true,  2026-05-12T17:59:59",
        "2026-05-12T18:00,    false, 2026-05-13T09:00",
        "2026-05-16T12:00,    false, 2026-05-18T09:00",
        "2026-07-14T12:00,    false, 2026-07-15T09:00",
    })
    void knowsWhenItIsOpen(LocalDateTime moment, boolean open, LocalDateTime next) {
        assertThat(office.isOpen(at(moment))).isEqualTo(open);
        assertThat(office.nextOpening(at(moment))).isEqualTo(at(next));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-05-12T10:00, 2026-05-12T12:30, PT2H30M",
        "2026-05-12T17:00, 2026-05-13T10:00, PT2H",
        "2026-05-15T17:30, 2026-05-18T09:30, PT1H",
        "2026-05-16T08:00, 2026-05-17T20:00, PT0S",
        "2026-07-13T09:00, 2026-07-15T18:00, PT18H",
        "2026-05-12T12:00, 2026-05-12T10:00, PT0S",
        "2026-05-13T12:00, 2026-05-12T10:00, PT0S",
    })
    void countsWorkingTime(LocalDateTime from, LocalDateTime to, Duration expected) {
        assertThat(office.between(at(from), at(to))).isEqualTo(expected);
    }

    @Test
    void owesNothingForTheHourThatSummerTimeSkips() {
        WorkingHours nights = daily(PARIS, hours("01:00", "04:00"));
        Instant opening = at(LocalDateTime.parse("2026-03-29T01:00"));

        assertThat(nights.between(opening, opening.plus(Duration.ofHours(6)))).isEqualTo(Duration.ofHours(2));
        assertThat(nights.plus(opening, Duration.ofHours(2))).isEqualTo(at(LocalDateTime.parse("2026-03-29T04:00")));
    }

    @Test
    void worksTheHourThatWinterTimeRepeats() {
        WorkingHours nights = daily(PARIS, hours("01:00", "04:00"));
        Instant opening = at(LocalDateTime.parse("2026-10-25T01:00"));

        assertThat(nights.between(opening, opening.plus(Duration.ofHours(6)))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void isClosedWhereTheClockSkipsTheWholeOpening() {
        WorkingHours skipped = daily(PARIS, hours("02:00", "03:00"));

        assertThat(skipped.nextOpening(at(LocalDateTime.parse("2026-03-29T01:30"))))
                .isEqualTo(at(LocalDateTime.parse("2026-03-30T02:00")));
    }

    @Test
    void countsADayThatAZoneLeftOutOnce() {
        ZoneId samoa = ZoneId.of("Pacific/Apia"); // went from 29 to 31 December 2011
        WorkingHours shop = daily(samoa, hours("09:00", "18:00"));
        Instant from = LocalDateTime.parse("2011-12-29T00:00").atZone(samoa).toInstant();

        assertThat(shop.between(from, from.plus(Duration.ofHours(48)))).isEqualTo(Duration.ofHours(18));
    }

    @Test
    void runsThroughMidnight() {
        WorkingHours always = daily(PARIS, hours("00:00", "00:00"));
        Instant from = at(LocalDateTime.parse("2026-05-12T23:30"));

        assertThat(always.plus(from, Duration.ofDays(30))).isEqualTo(from.plus(Duration.ofDays(30)));
        assertThat(always.isOpen(at(LocalDateTime.parse("2026-05-13T00:00")))).isTrue();
    }

    @Test
    void pausesForLunch() {
        WorkingHours shop = daily(PARIS, hours("09:00", "12:00"), hours("14:00", "18:00"));

        assertThat(shop.plus(at(LocalDateTime.parse("2026-05-12T11:00")), Duration.ofHours(2)))
                .isEqualTo(at(LocalDateTime.parse("2026-05-12T15:00")));
    }

    @Test
    void refusesHoursThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours("18:00", "09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours("09:00", "09:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> daily(PARIS, hours("09:00", "12:00"), hours("11:00", "18:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(PARIS, Map.of(DayOfWeek.MONDAY, List.of()), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> office.plus(Instant.EPOCH, Duration.ofHours(-1)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PARIS).toInstant();
    }
}
