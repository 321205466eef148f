package io.relais.core.port;

import java.time.Duration;
import java.time.Instant;

/**
 * Remembers which of the things that are done once, by whichever instance of the bot, were done. One that was taken on and
 * never finished, because a chat was away or the process died over it, is taken on again.
 */
public interface Chores {

    /** How long one that was taken on may take to be finished. */
    Duration LEASE = Duration.ofMinutes(1);

    /**
     * Takes something on.
     *
     * @return whether it is to be done: it was not finished before, and nobody took it on within {@link #LEASE}
     * @throws StoreUnavailable where the store does not answer
     */
    boolean take(String key, Instant now);

    /**
     * It was done: it is never taken on again for 30 days at least.
     *
     * @throws StoreUnavailable where the store does not answer
     */
    void finish(String key);
}
