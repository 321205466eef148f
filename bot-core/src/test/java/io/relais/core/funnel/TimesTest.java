package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest(name = "{0} counts as {1}")
    @CsvSource({
        "-PT5M, PT0M",
        "PT29S, PT0M",
        "PT30S, PT1M",
        "PT1H59M29S, PT1H59M",
        "PT2H7M, PT2H",
        "PT2H8M, PT2H15M",
        "PT47H53M, PT48H",
        "P2DT29M, P2D",
        "P2DT30M, P2DT1H",
        "P14DT11H59M, P14D",
        "P14DT12H, P15D",
        "P2000D, P1000D"
    })
    void areCountedInSteps(Duration took, Duration counted) {
        assertThat(Steps.minutes(took)).isEqualTo(counted.toMinutes());
    }

    @Test
    void haveANumberForEachStep() {
        assertThat(IntStream.range(0, Steps.COUNT).map(step -> Steps.at(Steps.minutes(step))))
                .containsExactlyElementsOf(
                        IntStream.range(0, Steps.COUNT).boxed().toList());
        assertThat(IntStream.range(0, Steps.COUNT).map(Steps::minutes).boxed())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(minutes -> Steps.minutes(Duration.ofMinutes(minutes)) == minutes);
    }

    @Test
    void addUpTheSameFewOrMany() {
        TimesSum many = new TimesSum();
        IntStream.range(0, Steps.COUNT).forEach(step -> many.add(step, 2));
        IntStream.range(2, Steps.COUNT).forEach(step -> many.add(step, -2));

        assertThat(many.times()).isEqualTo(took(0, 0, 1, 1));
    }

    @Test
    void haveNoStepBeyondTheLast() {
        TimesSum sum = new TimesSum();
        sum.add(Steps.COUNT - 1, 1);

        assertThat(sum.times().median()).isEqualTo(Duration.ofDays(1000));
        assertThatThrownBy(() -> sum.add(Steps.COUNT, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void haveAMiddleThatHalfOfThemDoNotExceed() {
        assertThat(took(10, 20, 30).median()).isEqualTo(Duration.ofMinutes(20));
        assertThat(took(10, 20, 30, 40).median()).isEqualTo(Duration.ofMinutes(20));
        assertThat(took(7).median()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void haveALengthThatNineOfTenDoNotExceed() {
        assertThat(took(IntStream.rangeClosed(1, 10).toArray()).p90()).isEqualTo(Duration.ofMinutes(9));
        assertThat(took(IntStream.rangeClosed(1, 11).toArray()).p90()).isEqualTo(Duration.ofMinutes(10));
        assertThat(took(7).p90()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void areTooFewBelowTwenty() {
        assertThat(took(new int[19]).tooFew()).isTrue();
        assertThat(took(new int[20]).tooFew()).isFalse();
    }

    private static Times took(int... minutes) {
        TimesSum sum = new TimesSum();
        IntStream.of(minutes).forEach(each -> sum.add(Steps.at(each), 1));
        return sum.times();
    }
}
