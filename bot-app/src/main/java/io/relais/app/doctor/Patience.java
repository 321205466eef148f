package io.relais.app.doctor;

import java.time.Duration;

/** Waits where a chat asks to be left alone for a while, as long as that is worth it to somebody who looks on. */
public final class Patience {

    /** A chat that says "at once" again and again comes to an end, too. */
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final Pause pause;

    private Duration left;

    /** How a wait is spent. */
    @FunctionalInterface
    public interface Pause {

        /** Returns when it is over. */
        void take(Duration wait) throws InterruptedException;
    }

    /** Waits so long altogether, and not longer. */
    public Patience(Duration altogether, Pause pause) {
        this.left = altogether;
        this.pause = pause;
    }

    /** Waits for nothing. */
    static Patience none() {
        return new Patience(Duration.ZERO, never -> {});
    }

    /** Waits so long; where that is more than is left, says no at once. */
    boolean waits(Duration asked) {
        Duration wait = asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked;
        if (wait.compareTo(left) > 0) {
            return false;
        }
        left = left.minus(wait);
        try {
            pause.take(wait);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
