package io.relais.core.memory;

import io.relais.core.port.SeenInteractions;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers for good. */
final class MemorySeenInteractions implements SeenInteractions {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public boolean firstTime(String key, Instant now) {
        return seen.add(key);
    }

    @Override
    public void forget(String key) {
        seen.remove(key);
    }
}
