package io.relais.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final List<Duration> waits = new ArrayList<>();
    private final Patience patience = new Patience(Duration.ofSeconds(10), waits::add);

    @Test
    void waitsUntilItIsUsedUp() {
        assertThat(patience.waits(Duration.ofSeconds(6))).isTrue();
        assertThat(patience.waits(Duration.ofSeconds(5))).isFalse();
        assertThat(patience.waits(Duration.ofSeconds(4))).isTrue();
        assertThat(waits).containsExactly(Duration.ofSeconds(6), Duration.ofSeconds(4));
    }

    @Test
    void comesToAnEndWithAChatThatSaysAtOnceAgainAndAgain() {
        int times = 0;
        while (patience.waits(Duration.ZERO)) {
            times++;
        }
        assertThat(times).isEqualTo(100);
    }

    @Test
    void endsWhereSomebodyStopsIt() {
        Patience stopped = new Patience(Duration.ofSeconds(10), wait -> {
            throw new InterruptedException();
        });

        assertThat(stopped.waits(Duration.ofSeconds(1))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
