package io.relais.core.port;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every memory of things that are done once must do. */
@SuppressWarnings("NullAway.Init")
public abstract class ChoresContract {

    private Chores chores;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        chores = empty().chores();
    }

    @Test
    void takesEachOnOnce() {
        assertThat(chores.take("weekly:2026-W47", NOW)).isTrue();
        assertThat(chores.take("weekly:2026-W47", NOW)).isFalse();
        assertThat(chores.take("weekly:2026-W48", NOW)).isTrue();
    }

    @Test
    void remembersAFinishedOneForThirtyDays() {
        chores.take("daily", NOW);
        chores.finish("daily");
        chores.finish("never taken");
        assertThat(chores.take("daily", NOW.plus(Duration.ofDays(30)))).isFalse();
        assertThat(chores.take("never taken", NOW)).isTrue();
    }

    @Test
    void takesAnAbandonedOneOnAgainWhenItsLeaseRanOut() {
        chores.take("daily", NOW);
        assertThat(chores.take("daily", NOW.plus(Chores.LEASE).minusMillis(1))).isFalse();
        assertThat(chores.take("daily", NOW.plus(Chores.LEASE))).isTrue();
        assertThat(chores.take("daily", NOW.plus(Chores.LEASE))).isFalse();
    }

    @Test
    void letsOneOfManyTakeItOn() throws Exception {
        assertThat(Race.run(runner -> () -> chores.take("daily", NOW))).containsOnlyOnce(true);
    }
}
