package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallySumTest {

    private static final Tally ONE = new Tally(new TreeMap<>(Map.of("first:SQL", 2L, "count:RECEIVED", 5L)));
    private static final Tally OTHER = new Tally(new TreeMap<>(Map.of("first:SQL", -2L, "time:IN_MQL:15", 1L)));

    @Test
    void addsUpAsOneAfterTheOtherDoes() {
        Tally sum = new TallySum().add(ONE).add(OTHER).add(ONE).tally();

        assertThat(sum).isEqualTo(ONE.plus(OTHER).plus(ONE));
    }

    @Test
    void leavesOutWhatAddsUpToNothing() {
        assertThat(new TallySum().add(ONE).add(OTHER).tally().numbers())
                .containsOnlyKeys("count:RECEIVED", "time:IN_MQL:15");
    }

    @Test
    void isNothingWithoutATally() {
        assertThat(new TallySum().tally()).isEqualTo(Tally.NONE);
    }
}
