package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LineTest {

    private final Line line = new Line();

    @Test
    void letsOneInAtATime() {
        assertThat(line.enter("a")).isTrue();
        assertThat(line.enter("a")).isFalse();
        assertThat(line.enter("b")).isTrue();
        line.leave("a");
        assertThat(line.enter("a")).isTrue();
    }

    @Test
    void whoWaitsEntersWhenTheOtherLeaves() throws Exception {
        assertThat(line.enter("a")).isTrue();
        CountDownLatch asking = new CountDownLatch(1);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            asking.countDown();
            return line.enter("a", Duration.ofSeconds(30));
        });
        assertThat(asking.await(60, TimeUnit.SECONDS)).isTrue();
        line.leave("a");

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoWaitsInVainDoesNotEnter() {
        assertThat(line.enter("a")).isTrue();
        assertThat(line.enter("a", Duration.ofMillis(1))).isFalse();
    }

    @Test
    void aThreadBelongsToItsChannel() {
        assertThat(Line.root("19:sales@thread.tacv2;messageid=1")).isEqualTo("19:sales@thread.tacv2");
        assertThat(Line.root("a:chat")).isEqualTo("a:chat");
    }
}
