package io.relais.app;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that happens in the background. */
public final class Eventually {

    /** Longer than the lease on something that was left half done, so that whoever takes it over has the time to. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Leaves the cores to what is waited for. */
    private static final Duration LOOKS_AGAIN = Duration.ofMillis(5);

    private Eventually() {}

    /** Returns once it is so. */
    public static void is(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(LOOKS_AGAIN.toNanos());
        }
    }
}
