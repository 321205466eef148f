package io.relais.core.port;

import java.time.Duration;
import java.time.Instant;

/**
 * Remembers which interactions were taken on, since a chat may send one twice. One that was taken on and never finished,
 * because it failed or the process died over it, is taken on again.
 */
public interface SeenInteractions {

    /** How long an interaction that was taken on may take to be finished (Slack itself waits 3 s). */
    Duration LEASE = Duration.ofSeconds(15);

    /**
     * Takes an interaction on.
     *
     * @return whether it is to be answered: it was not finished before, and nobody took it on within {@link #LEASE}
     */
    boolean take(String key, Instant now);

    /**
     * An interaction was answered: it is never taken on again for 10 minutes at least (Slack's last retry comes 5 minutes
     * after the first try).
     */
    void finish(String key);
}
