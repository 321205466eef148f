package io.relais.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.app.exchange.Destination.Outcome;
import io.relais.app.exchange.Destination.Taken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PatientTest {

    private final List<Duration> waited = new ArrayList<>();

    @Test
    void triesAgainLaterAndLater() throws Unreadable {
        List<Taken> taken =
                new Patient(new AwayAtFirst(2), waited::add).ready(List.of()).take();

        assertThat(taken).containsExactly(new Taken(Outcome.CREATED, ""));
        assertThat(waited).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void givesUpAndSaysWhy() {
        Patient patient = new Patient(new AwayAtFirst(100), waited::add);

        assertThatThrownBy(() -> patient.ready(List.of()).take())
                .isInstanceOf(Unreadable.class)
                .hasMessage("gone");
        assertThat(waited).hasSize(5);
    }

    /** Does not answer so many times. */
    private static final class AwayAtFirst implements Destination {

        private int left;

        AwayAtFirst(int times) {
            this.left = times;
        }

        @Override
        public Ready ready(List<ObjectNode> leads) {
            return this::take;
        }

        private List<Taken> take() {
            left--;
            if (left >= 0) {
                throw new Away("gone");
            }
            return List.of(new Taken(Outcome.CREATED, ""));
        }

        @Override
        public void close() {
            left = 0;
        }
    }
}
