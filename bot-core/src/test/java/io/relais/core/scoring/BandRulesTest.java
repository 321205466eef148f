package io.relais.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandRulesTest {

    private static final BandRules.Entry NEAR = new BandRules.Entry(FitGrade.D, 20, 0);
    private static final BandRules.Entry MQL = new BandRules.Entry(FitGrade.B, 30, 1);
    private static final BandRules.Entry FAST = new BandRules.Entry(FitGrade.A, 60, 2);

    @ParameterizedTest
    @CsvSource({
        "A, 60, 2, FAST_TRACK",
        "A, 60, 1, MQL",
        "A, 59, 2, MQL",
        "B, 90, 2, MQL",
        "B, 30, 1, MQL",
        "B, 30, 0, NEAR",
        "B, 29, 1, NEAR",
        "C, 90, 3, NEAR",
        "D, 20, 0, NEAR",
        "A, 19, 1, NURTURING",
    })
    void admitsWhoMeetsEveryCondition(FitGrade grade, int engagement, int significant, Band expected) {
        assertThat(new BandRules(NEAR, MQL, FAST).of(grade, engagement, significant))
                .isEqualTo(expected);
    }

    @Test
    void neverHandsOverALeadThatDidNothingSignificant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BandRules(NEAR, new BandRules.Entry(FitGrade.B, 30, 0), FAST));
    }

    @ParameterizedTest
    @CsvSource({"NURTURING,false", "NEAR,false", "MQL,true", "FAST_TRACK,true"})
    void qualifiesFromMqlUp(Band band, boolean qualified) {
        assertThat(band.qualified()).isEqualTo(qualified);
    }
}
