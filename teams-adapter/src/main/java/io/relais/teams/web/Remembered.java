package io.relais.teams.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers of Teams for a while; the least used are forgotten first.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class Remembered<K, V> {

    private static final int MOST = 5_000;

    private final Duration keep;

    private final InstantSource clock;

    private final Map<K, Answer<V>> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > MOST;
        }
    };

    private record Answer<V>(V value, Instant until) {}

    /** Remembers each answer for so long. */
    Remembered(Duration keep, InstantSource clock) {
        this.keep = keep;
        this.clock = clock;
    }

    /** What was answered, or null where that is unknown or too long ago. */
    synchronized @Nullable V of(K key) {
        Answer<V> entry = entries.get(key);
        return entry == null || !entry.until().isAfter(clock.instant()) ? null : entry.value();
    }

    /** Remembers an answer, and gives it. */
    synchronized V put(K key, V value) {
        entries.put(key, new Answer<>(value, clock.instant().plus(keep)));
        return value;
    }

    /** Forgets one answer. */
    synchronized void forget(K key) {
        entries.remove(key);
    }
}
