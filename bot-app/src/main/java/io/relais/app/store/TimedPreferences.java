package io.relais.app.store;

import io.relais.core.port.Preference;
import io.relais.core.port.Preferences;

/** What people chose for themselves, with each operation measured. */
record TimedPreferences(Preferences preferences, StoreTimes times) implements Preferences {

    @Override
    public Preference of(String member) {
        return times.measured("preferences.of", () -> preferences.of(member));
    }

    @Override
    public void keep(String member, Preference preference) {
        times.measured("preferences.keep", () -> preferences.keep(member, preference));
    }
}
