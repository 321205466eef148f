package io.relais.core.port;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every memory of interactions must do. */
@SuppressWarnings("NullAway.Init")
public abstract class SeenInteractionsContract {

    private SeenInteractions seen;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        seen = empty().seen();
    }

    @Test
    void takesAnInteractionOnOnce() {
        assertThat(seen.take("slack:1", NOW)).isTrue();
        assertThat(seen.take("slack:1", NOW)).isFalse();
        assertThat(seen.take("slack:2", NOW)).isTrue();
    }

    @Test
    void remembersAFinishedOneForTenMinutes() {
        seen.take("slack:1", NOW);
        seen.finish("slack:1");
        seen.finish("never seen");
        assertThat(seen.take("slack:1", NOW.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(seen.take("never seen", NOW)).isTrue();
    }

    @Test
    void takesAnAbandonedOneOnAgainWhenItsLeaseRanOut() {
        seen.take("slack:1", NOW);
        assertThat(seen.take("slack:1", NOW.plus(SeenInteractions.LEASE).minusMillis(1)))
                .isFalse();
        assertThat(seen.take("slack:1", NOW.plus(SeenInteractions.LEASE))).isTrue();
        assertThat(seen.take("slack:1", NOW.plus(SeenInteractions.LEASE))).isFalse();
    }

    @Test
    void letsOneOfManyTakeItOn() throws Exception {
        assertThat(Race.run(runner -> () -> seen.take("slack:1", NOW))).containsOnlyOnce(true);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"", "$where", "a.b", "line\nbreak", "\0", "é", "e\u0301", "🙂"})
    void tellsAnyTwoKeysApart(String key) {
        assertThat(seen.take(key, NOW)).isTrue();
        assertThat(seen.take(key + "x", NOW)).isTrue();
        assertThat(seen.take(key, NOW)).isFalse();
    }

    @Test
    void remembersAVeryLongKey() {
        String key = "k".repeat(10_000);
        assertThat(seen.take(key, NOW)).isTrue();
        assertThat(seen.take(key, NOW)).isFalse();
    }
}
