package io.relais.app.settings;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** By what the bot proves to Microsoft who it is. */
public enum TeamsAppType {
    /** By a client secret. */
    SINGLE_TENANT("SingleTenant"),
    /** By a certificate. */
    CERTIFICATE("Certificate"),
    /** By where it runs. */
    MANAGED_IDENTITY("ManagedIdentity");

    private final String written;

    TeamsAppType(String written) {
        this.written = written;
    }

    /** The type that is written like that, or null where none is. */
    static @Nullable TeamsAppType of(String written) {
        return Arrays.stream(values())
                .filter(type -> type.written.equals(written))
                .findFirst()
                .orElse(null);
    }
}
