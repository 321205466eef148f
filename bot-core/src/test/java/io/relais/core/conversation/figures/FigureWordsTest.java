package io.relais.core.conversation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Window;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is a Monday. */
class FigureWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "periods.csv", delimiter = '|')
    void understandsPeriods(String said, LocalDate first, LocalDate last) {
        assertThat(read(said)).isEqualTo(new Wanted(new Window(first, last), null, null, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-13",
                "2026-02-30",
                "2026-10-15..2026-10-01",
                "0 days",
                "smarch",
                "Q5",
                "2026-Q0",
                "last 9999 months",
                "0000"
            })
    void whatIsNoPeriodIsNotUnderstood(String said) {
        Wanted wanted = read(said);

        assertThat(wanted.window()).isNull();
        assertThat(String.join(" ", wanted.unknown())).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "breakdowns.csv", delimiter = '|')
    void understandsBreakdowns(String said, Dimension by) {
        assertThat(read(said)).isEqualTo(new Wanted(null, by, null, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "names.csv", delimiter = '|')
    void understandsNamesWithWhateverElseIsSaid(String said, String whose, Dimension by, LocalDate first) {
        Wanted wanted = read(said);

        assertThat(wanted.whose()).isEqualTo(whose);
        assertThat(wanted.by()).isEqualTo(by);
        assertThat(wanted.window() == null ? null : wanted.window().first()).isEqualTo(first);
        assertThat(wanted.unknown()).isEmpty();
    }

    @Test
    void tellsWhatItDidNotUnderstandAsItWasTyped() {
        assertThat(read("Octobre par Étage par source")).satisfies(wanted -> {
            assertThat(wanted.unknown()).containsExactly("par", "Étage");
            assertThat(wanted.by()).isEqualTo(Dimension.SOURCE);
        });
        assertThat(read("october november").unknown()).containsExactly("november");
        assertThat(read("by source by rep").unknown()).containsExactly("by", "rep");
        assertThat(read("for").unknown()).containsExactly("for");
    }

    @Test
    void nothingIsAskedForInNoWords() {
        assertThat(read("  ")).isEqualTo(new Wanted(null, null, null, List.of()));
    }

    @Test
    void aPeriodThatBeginsInTheFutureIsLeftAsItIs() {
        assertThat(read("2027-Q1").window())
                .isEqualTo(new Window(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31")));
    }

    private static Wanted read(String words) {
        return FigureWords.read(words, TODAY);
    }
}
