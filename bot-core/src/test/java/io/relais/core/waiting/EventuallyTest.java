package io.relais.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {

    @Test
    void looksUntilItIsSo() {
        AtomicInteger looks = new AtomicInteger();

        Eventually.is("the third look", () -> looks.incrementAndGet() == 3);

        assertThat(looks).hasValue(3);
    }
}
