package io.relais.core.qualification;

import static io.relais.core.qualification.Checklists.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private final Framework bant = Checklists.bant();

    @ParameterizedTest(name = "need {0}, timing {1}, authority {2}, budget {3}, amount {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "STATED,     STATED,  STATED,     STATED,   60000, open",
                "STATED,     UNKNOWN, STATED,     ASSUMED,  1,     open",
                "DOCUMENTED, ASSUMED, DOCUMENTED, UNKNOWN,  60000, open",
                "STATED,     UNKNOWN, STATED,     UNKNOWN,  60000, 2 of 4 known and 3 needed",
                "ASSUMED,    STATED,  STATED,     STATED,   60000, need ASSUMED and not STATED",
                "UNKNOWN,    STATED,  STATED,     STATED,   60000, need UNKNOWN and not STATED",
                "STATED,     STATED,  STATED,     STATED,   -,     no amount",
                "STATED,     STATED,  STATED,     STATED,   0,     no amount",
                "UNKNOWN,    UNKNOWN, ASSUMED,    UNKNOWN,  -,     "
                        + "need UNKNOWN and not STATED; authority ASSUMED and not STATED; 1 of 4 known and 3 needed; no amount",
            })
    void saysWhatIsMissingInTheOrderOfTheTalk(
            Evidence need,
            Evidence timing,
            Evidence authority,
            Evidence budget,
            @Nullable BigDecimal amount,
            String expected) {
        Scorecard scorecard = Scorecard.blank(bant)
                .with(answer("budget", budget))
                .with(answer("need", need))
                .with(answer("authority", authority))
                .with(answer("timing", timing));

        assertThat(spell(bant.gate().gaps(bant, scorecard, amount))).isEqualTo(expected);
    }

    @Test
    void asksForNoAmountWhereItIsOptional() {
        Gate gate = new Gate(Map.of(), 0, AmountRule.OPTIONAL);

        assertThat(gate.gaps(bant, Scorecard.blank(bant), null)).isEmpty();
    }

    private static String spell(List<Gap> gaps) {
        String words = gaps.stream().map(gap -> gap.accept(new InWords())).collect(Collectors.joining("; "));
        return words.isEmpty() ? "open" : words;
    }

    private static final class InWords implements Gap.Visitor<String> {
        @Override
        public String weakEvidence(Gap.WeakEvidence gap) {
            return gap.item().id() + " " + gap.actual() + " and not " + gap.needed();
        }

        @Override
        public String tooFewKnown(Gap.TooFewKnown gap) {
            return gap.known() + " of " + gap.items() + " known and " + gap.needed() + " needed";
        }

        @Override
        public String amountMissing(Gap.AmountMissing gap) {
            return "no amount";
        }
    }
}
