package io.relais.core.port;

import java.time.Instant;

/** Remembers which interactions were taken on, since a chat may send one twice. */
public interface SeenInteractions {

    /**
     * Takes an interaction on.
     *
     * @return whether this is the first time that the key is seen; a key is remembered for 10 minutes at least (Slack's
     *     last retry comes 5 minutes after the first try)
     */
    boolean firstTime(String key, Instant now);

    /** Forgets a key, so that the chat's next try of a failed interaction is taken on. */
    void forget(String key);
}
