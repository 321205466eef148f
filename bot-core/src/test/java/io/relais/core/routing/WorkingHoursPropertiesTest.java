package io.relais.core.routing;

import static io.relais.core.routing.Calendars.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.routing.WorkingHours.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every calendar, in zones that change their clocks by an hour, by half an hour, at midnight or never. */
class WorkingHoursPropertiesTest {

    private static final List<String> ZONES =
            List.of("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Asia/Kolkata", "UTC");
    private static final List<List<Hours>> DAYS = List.of(
            List.of(),
            List.of(hours("09:00", "18:00")),
            List.of(hours("09:00", "12:30"), hours("14:00", "19:00")),
            List.of(hours("00:00", "03:00"), hours("22:15", "00:00")),
            List.of(hours("01:30", "02:30"), hours("02:45", "04:00")));
    private static final Instant START_OF_2026 = Instant.parse("2026-01-01T00:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void timeAddedIsTimeCounted(long seed) {
        Random random = new Random(seed);
        WorkingHours calendar = calendar(random);
        Instant from = moment(random);
        Duration working = working(random);

        assertThat(calendar.between(from, calendar.plus(from, working))).isEqualTo(working);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addingInTwoStepsIsAddingAtOnce(long seed) {
        Random random = new Random(seed);
        WorkingHours calendar = calendar(random);
        Instant from = moment(random);
        Duration first = working(random);
        Duration second = working(random);

        assertThat(calendar.plus(calendar.plus(from, first), second))
                .isEqualTo(calendar.plus(from, first.plus(second)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countedTimeAddsUpOverAnyMomentBetween(long seed) {
        Random random = new Random(seed);
        WorkingHours calendar = calendar(random);
        Instant from = moment(random);
        Instant middle = from.plusSeconds(random.nextInt(2_000_000));
        Instant to = middle.plusSeconds(random.nextInt(2_000_000));

        assertThat(calendar.between(from, middle).plus(calendar.between(middle, to)))
                .isEqualTo(calendar.between(from, to));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLaterStartNeverEndsEarlier(long seed) {
        Random random = new Random(seed);
        WorkingHours calendar = calendar(random);
        Instant from = moment(random);
        Duration working = working(random);

        assertThat(calendar.plus(from.plusSeconds(random.nextInt(500_000)), working))
                .isAfterOrEqualTo(calendar.plus(from, working));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isOpenWhenTheClockOnTheWallSaysSo(long seed) {
        Random random = new Random(seed);
        WorkingHours calendar = calendar(random);
        for (int i = 0; i < 200; i++) {
            Instant at = moment(random);
            ZonedDateTime wall = at.atZone(calendar.zone());
            boolean repeats = calendar.zone()
                            .getRules()
                            .getValidOffsets(wall.toLocalDateTime())
                            .size()
                    > 1;
            assertThat(repeats || calendar.isOpen(at) == opens(calendar, wall))
                    .as("%s", wall)
                    .isTrue();
        }
    }

    private static boolean opens(WorkingHours calendar, ZonedDateTime wall) {
        boolean holiday = calendar.holidays().contains(wall.toLocalDate());
        return !holiday
                && calendar.week().getOrDefault(wall.getDayOfWeek(), List.of()).stream()
                        .anyMatch(hours -> !wall.toLocalTime().isBefore(hours.from())
                                && (hours.to().toSecondOfDay() == 0
                                        || wall.toLocalTime().isBefore(hours.to())));
    }

    private static WorkingHours calendar(Random random) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, DAYS.get(random.nextInt(DAYS.size())));
        }
        week.put(DayOfWeek.WEDNESDAY, DAYS.get(1 + random.nextInt(DAYS.size() - 1)));
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            holidays.add(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500)));
        }
        return new WorkingHours(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))), week, holidays);
    }

    private static Instant moment(Random random) {
        return START_OF_2026.plusSeconds(60L * random.nextInt(365 * 24 * 60));
    }

    private static Duration working(Random random) {
        return Duration.ofMinutes(1 + random.nextInt(60 * 60));
    }
}
