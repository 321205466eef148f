package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TallySumTest {

    private static final Tally ONE = Tally.named(Map.of("first:SQL", 2L, "count:RECEIVED", 5L));
    private static final Tally OTHER = Tally.named(Map.of("first:SQL", -2L, "time:IN_MQL:15", 1L));

    @Test
    void addsUpAsOneAfterTheOtherDoes() {
        Tally sum = new TallySum().add(ONE).add(OTHER).add(ONE).tally();

        assertThat(sum).isEqualTo(ONE.plus(OTHER).plus(ONE));
    }

    @Test
    void leavesOutWhatAddsUpToNothing() {
        assertThat(new TallySum().add(ONE).add(OTHER).tally())
                .isEqualTo(Tally.named(Map.of("count:RECEIVED", 5L, "time:IN_MQL:15", 1L)));
        assertThat(OTHER.minus(OTHER)).isEqualTo(Tally.NONE);
    }

    @Test
    void isNothingWithoutATally() {
        assertThat(new TallySum().tally()).isEqualTo(Tally.NONE);
    }
}
