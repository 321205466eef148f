package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.funnel.Span.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 29);

    @ParameterizedTest(name = "{0} to {1}: before it {2} to {3}")
    @CsvSource({
        "2026-10-01, 2026-10-31, 2026-09-01, 2026-09-30",
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "2026-07-01, 2026-09-30, 2026-04-01, 2026-06-30",
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2026-10-02, 2026-10-31, 2026-09-02, 2026-10-01",
        "2026-10-01, 2026-10-30, 2026-09-01, 2026-09-30",
        "2026-11-23, 2026-11-23, 2026-11-22, 2026-11-22"
    })
    void hasAWindowOfItsLengthBeforeIt(LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        assertThat(new Window(first, last).before()).isEqualTo(new Window(from, to));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-11-23, 2026-11-24, 23 24",
        "2026-09-29, 2026-11-02, 29 30 month 1 2",
        "2026-10-20, 2026-11-21, 20 third third third 21",
        "2026-02-19, 2026-03-10, 19 20 third third",
        "2026-01-01, 2026-03-11, month month third 11"
    })
    void isTheLongestSpansThatFit(LocalDate first, LocalDate last, String spans) {
        assertThat(new Window(first, last)
                        .spans().stream()
                                .map(span -> span.unit() == Unit.DAY
                                        ? String.valueOf(span.start().getDayOfMonth())
                                        : span.unit().name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(spans);
    }

    @Test
    void hasEachDayOnce() {
        LocalDate last = FIRST.plusDays(400);
        for (LocalDate first = FIRST; !first.isAfter(last); first = first.plusDays(1)) {
            assertThat(new Window(first, last)
                            .spans().stream()
                                    .flatMap(span ->
                                            span.start().datesUntil(span.last().plusDays(1))))
                    .containsExactlyElementsOf(
                            first.datesUntil(last.plusDays(1)).toList());
        }
    }

    @Test
    void isOneSpanForAMonth() {
        assertThat(Window.of(YearMonth.of(2026, 2)).spans()).isEqualTo(List.of(Span.month(LocalDate.of(2026, 2, 1))));
    }

    @Test
    void runsForwards() {
        assertThatThrownBy(() -> new Window(FIRST, FIRST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTenYearsAtMost() {
        assertThat(new Window(FIRST, FIRST.plusYears(10).minusDays(1)).days()).isEqualTo(3653);
        assertThatThrownBy(() -> new Window(FIRST, FIRST.plusYears(10))).isInstanceOf(IllegalArgumentException.class);
    }
}
