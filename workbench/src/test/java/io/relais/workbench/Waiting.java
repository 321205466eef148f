package io.relais.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;

/** Waits for a condition, never for a time alone. */
@NullMarked
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Waiting() {}

    public static <T> T until(String what, Supplier<Optional<T>> look) {
        return until(what, PATIENCE, look);
    }

    /** With a patience of its own. */
    public static <T> T until(String what, Duration patience, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause(Duration.ofMillis(20));
        }
        throw new AssertionError("waited in vain for " + what);
    }

    public static void untilTrue(String what, Supplier<Boolean> look) {
        var unused = until(what, () -> look.get() ? Optional.of(true) : Optional.empty());
    }

    static void pause(Duration duration) {
        try {
            boolean never = new CountDownLatch(1).await(duration.toMillis(), TimeUnit.MILLISECONDS);
            if (never) {
                throw new AssertionError("nobody counts this down");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
