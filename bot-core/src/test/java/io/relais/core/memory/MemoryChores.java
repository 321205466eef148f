package io.relais.core.memory;

import io.relais.core.port.Chores;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers for good. */
final class MemoryChores implements Chores {

    private final Map<String, Instant> taken = new ConcurrentHashMap<>();

    @Override
    public boolean take(String key, Instant now) {
        Instant before = taken.putIfAbsent(key, now);
        boolean abandoned = before != null && !before.plus(LEASE).isAfter(now);
        return before == null || (abandoned && taken.replace(key, before, now));
    }

    @Override
    public void finish(String key) {
        taken.replace(key, Instant.MAX.minus(LEASE));
    }
}
