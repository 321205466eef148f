package io.relais.core.waiting;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that happens in the background. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Leaves the cores to what is waited for. */
    private static final Duration LOOKS_AGAIN = Duration.ofMillis(2);

    private Eventually() {}

    /** Returns once it is so. */
    public static void is(String what, BooleanSupplier so) {
        is(() -> what, so);
    }

    /** Returns once it is so; what is known of it is asked for where it does not come to be. */
    public static void is(Supplier<String> what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what.get());
            }
            LockSupport.parkNanos(LOOKS_AGAIN.toNanos());
        }
    }
}
