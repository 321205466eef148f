package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.TreeMap;
import java.util.stream.LongStream;
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
    void haveAMiddleThatHalfOfThemDoNotExceed() {
        assertThat(took(10, 20, 30).median()).isEqualTo(Duration.ofMinutes(20));
        assertThat(took(10, 20, 30, 40).median()).isEqualTo(Duration.ofMinutes(20));
        assertThat(took(7).median()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void haveALengthThatNineOfTenDoNotExceed() {
        assertThat(took(LongStream.rangeClosed(1, 10).toArray()).p90()).isEqualTo(Duration.ofMinutes(9));
        assertThat(took(LongStream.rangeClosed(1, 11).toArray()).p90()).isEqualTo(Duration.ofMinutes(10));
        assertThat(took(7).p90()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void areTooFewBelowTwenty() {
        assertThat(took(new long[19]).tooFew()).isTrue();
        assertThat(took(new long[20]).tooFew()).isFalse();
    }

    private static Times took(long... minutes) {
        TreeMap<Long, Long> byMinutes = new TreeMap<>();
        LongStream.of(minutes).forEach(each -> byMinutes.merge(each, 1L, Long::sum));
        return new Times(byMinutes);
    }
}
