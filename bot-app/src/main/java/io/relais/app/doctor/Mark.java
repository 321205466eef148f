package io.relais.app.doctor;

import java.util.Locale;

/** How something was found. */
public enum Mark {
    /** As it should be. */
    OK,
    /** The bot works, but not as well as it could. */
    WARN,
    /** It could not be looked at from here. */
    UNKNOWN,
    /** Something that the handover needs is not there. */
    MISSING;

    /** As it is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
