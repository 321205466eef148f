package io.relais.slack.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When to come back, for those who came too early: each is given a time of its own, one after the other, so that not all
 * of them come back at once.
 *
 * @param <K> what they wait for
 */
final class Promises<K> {

    /** More promises than this, and the ones that are past are forgotten. */
    private static final int MANY = 10_000;

    /** A promise further ahead than this was made before the clock was turned back. */
    private static final Duration FAR = Duration.ofHours(1);

    private final Map<K, Instant> last = new HashMap<>();

    /** The next time that nobody else was given: this one, or so far apart from the last one. */
    synchronized Instant next(K key, Instant earliest, Duration apart) {
        Instant before = last.get(key);
        boolean behind = before != null && !before.isBefore(earliest) && before.isBefore(earliest.plus(FAR));
        Instant promise = before != null && behind ? before.plus(apart) : earliest;
        last.put(key, promise);
        return promise;
    }

    /** Forgets what is past, where there is much of it. */
    synchronized void forget(Instant now) {
        if (last.size() > MANY) {
            last.values().removeIf(promise -> !promise.isAfter(now));
        }
    }
}
