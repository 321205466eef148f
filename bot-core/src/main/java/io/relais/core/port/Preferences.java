package io.relais.core.port;

import java.util.List;
import java.util.Map;

/**
 * What people chose for themselves, by their id in the team. Every method throws {@link StoreUnavailable} where the store
 * does not answer.
 */
public interface Preferences {

    /** What somebody chose; {@link Preference#NONE} where they never did. */
    Preference of(String member);

    /** What each of these chose, by member; who never chose is not among them. Asked for a team at a time. */
    Map<String, Preference> all(List<String> members);

    /** Keeps what somebody chose, in place of what they chose before. */
    void keep(String member, Preference preference);
}
