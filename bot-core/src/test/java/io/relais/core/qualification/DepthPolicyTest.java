package io.relais.core.qualification;

import static io.relais.core.qualification.Checklists.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relais.core.i18n.Localized;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepthPolicyTest {

    private final DepthPolicy policy = new DepthPolicy(
            new Depth("bant", text("no amount")),
            6,
            List.of(
                    new DepthPolicy.Step(BigDecimal.ZERO, "bant", text("{amount} / {months}")),
                    new DepthPolicy.Step(BigDecimal.valueOf(250_000), "meddic", text("{amount} / {months}"))));

    @ParameterizedTest(name = "{0} over {1} months: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "60000, 9, meddic",
                "250000, 1, meddic",
                "249999, 1, bant",
                "0, 9, bant",
                "-5, 9, bant",
                "250000, 0, meddic",
                "41666, -, bant",
                "41667, -, meddic",
                "-, 9, bant",
            })
    void goesAsDeepAsTheStake(@Nullable BigDecimal amount, @Nullable Integer months, String framework) {
        assertThat(policy.choose(amount, months).framework()).isEqualTo(framework);
    }

    @Test
    void saysWhyInBothLanguages() {
        assertThat(policy.choose(BigDecimal.valueOf(60_000), 9).reason())
                .isEqualTo(new Localized("60,000 / 9 months", "60\u202f000 / 9 mois"));
    }

    @Test
    void saysWhenTheCycleIsAssumed() {
        assertThat(policy.choose(BigDecimal.TEN, null).reason())
                .isEqualTo(new Localized("10 / 6 months (assumed)", "10 / 6 mois (par hypothèse)"));
    }

    @Test
    void refusesStakesThatDoNotRise() {
        DepthPolicy.Step step = policy.steps().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DepthPolicy(policy.amountUnknown(), 6, List.of(step, step)));
    }
}
