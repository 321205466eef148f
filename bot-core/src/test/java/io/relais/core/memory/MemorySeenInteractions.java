package io.relais.core.memory;

import io.relais.core.port.SeenInteractions;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers for good. */
final class MemorySeenInteractions implements SeenInteractions {

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    @Override
    public boolean take(String key, Instant now) {
        Instant before = seen.putIfAbsent(key, now);
        boolean abandoned = before != null && !before.plus(LEASE).isAfter(now);
        return before == null || (abandoned && seen.replace(key, before, now));
    }

    @Override
    public void finish(String key) {
        seen.replace(key, Instant.MAX.minus(LEASE));
    }
}
