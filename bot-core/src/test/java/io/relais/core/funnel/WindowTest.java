package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    @Test
    void isWholeMonthsAndTheDaysAroundThem() {
        assertThat(new Window(FIRST, LocalDate.of(2026, 11, 2)).spans())
                .containsExactly(
                        Span.day(FIRST),
                        Span.day(FIRST.plusDays(1)),
                        Span.month(LocalDate.of(2026, 10, 1)),
                        Span.day(LocalDate.of(2026, 11, 1)),
                        Span.day(LocalDate.of(2026, 11, 2)));
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
