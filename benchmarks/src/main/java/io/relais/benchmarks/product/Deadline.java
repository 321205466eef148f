package io.relais.benchmarks.product;

import java.time.Duration;

/** The end of the time that something may take, as {@link System#nanoTime} tells it. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos >= 0;
    }
}
