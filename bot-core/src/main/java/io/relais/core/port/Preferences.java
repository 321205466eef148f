package io.relais.core.port;

/**
 * What people chose for themselves, by their id in the team. Every method throws {@link StoreUnavailable} where the store
 * does not answer.
 */
public interface Preferences {

    /** What somebody chose; {@link Preference#NONE} where they never did. */
    Preference of(String member);

    /** Keeps what somebody chose, in place of what they chose before. */
    void keep(String member, Preference preference);
}
