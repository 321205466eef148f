package io.relais.app.store;

import io.relais.core.port.Preference;
import io.relais.core.port.Preferences;
import java.util.List;
import java.util.Map;

/** What people chose for themselves, with each operation measured. */
record TimedPreferences(Preferences preferences, StoreTimes times) implements Preferences {

    @Override
    public Preference of(String member) {
        return times.measured("preferences.of", () -> preferences.of(member));
    }

    @Override
    public Map<String, Preference> all(List<String> members) {
        return times.measured("preferences.all", () -> preferences.all(members));
    }

    @Override
    public void keep(String member, Preference preference) {
        times.measured("preferences.keep", () -> preferences.keep(member, preference));
    }
}
