package io.relais.app.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnhurriedTest {

    private static final int TAKES = 100;

    private long now = Long.MAX_VALUE - 250;
    private int done;

    @Test
    void restsForThreeTimesAsLongAsItTook() {
        Unhurried unhurried = new Unhurried(this::work, 3, () -> now);

        unhurried.run();
        now += 3 * TAKES - 1;
        unhurried.run();
        assertThat(done).isEqualTo(1);

        now += 1;
        unhurried.run();
        assertThat(done).isEqualTo(2);
    }

    @Test
    void restsAfterAFailureToo() {
        Unhurried unhurried = new Unhurried(this::fail, 3, () -> now);

        assertThatThrownBy(unhurried::run).isInstanceOf(IllegalStateException.class);
        unhurried.run();

        assertThat(done).isEqualTo(1);
    }

    private void work() {
        now += TAKES;
        done++;
    }

    private void fail() {
        work();
        throw new IllegalStateException("away");
    }
}
