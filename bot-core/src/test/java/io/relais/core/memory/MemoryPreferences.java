package io.relais.core.memory;

import io.relais.core.port.Preference;
import io.relais.core.port.Preferences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What people chose, in memory. */
final class MemoryPreferences implements Preferences {

    private final Map<String, Preference> kept = new ConcurrentHashMap<>();

    @Override
    public Preference of(String member) {
        return kept.getOrDefault(member, Preference.NONE);
    }

    @Override
    public Map<String, Preference> all(List<String> members) {
        Map<String, Preference> chosen = new HashMap<>(kept);
        chosen.keySet().retainAll(members);
        return chosen;
    }

    @Override
    public void keep(String member, Preference preference) {
        kept.put(member, preference);
    }
}
