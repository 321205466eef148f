package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    /** The first three are the worked example of the trade: 400 leads, 120 MQL, 45 SQL. */
    @ParameterizedTest(name = "{0} of {1}: {2} % [{3}-{4}]")
    @CsvSource({
        "120, 400, 30.0, 25.7, 34.7",
        "45,  120, 37.5, 29.4, 46.4",
        "45,  400, 11.3, 8.5,  14.7",
        "0,   20,  0.0,  0.0,  16.1",
        "20,  20,  100.0, 83.9, 100.0",
        "10,  20,  50.0, 29.9, 70.1",
        "1,   1,   100.0, 20.7, 100.0",
        "0,   1,   0.0,  0.0,  79.3",
    })
    void isPrintedWithWilsonsInterval(int cases, int of, String percent, String low, String high) {
        Rate rate = new Rate(cases, of);

        assertThat(rate.percent()).hasToString(percent);
        assertThat(Rate.percent(rate.interval().low())).hasToString(low);
        assertThat(Rate.percent(rate.interval().high())).hasToString(high);
    }

    @Test
    void isWithheldUnderTwentyCases() {
        assertThat(new Rate(10, 19).tooFew()).isTrue();
        assertThat(new Rate(10, 20).tooFew()).isFalse();
    }

    @Test
    void holdsNoMoreCasesThanThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(0, 0));
    }
}
