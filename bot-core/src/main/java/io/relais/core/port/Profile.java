package io.relais.core.port;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a chat knows of an account.
 *
 * @param email the verified address, lower case, or null where the chat does not tell
 * @param locale a BCP 47 tag, or null where the chat does not tell
 * @param zone the person's time zone, or null where the chat does not tell
 * @param membership whether the account is one of the organisation's own people
 */
public record Profile(
        @Nullable String email,
        @Nullable String locale,
        @Nullable ZoneId zone,
        Membership membership) {

    /** Whether the account is one of the organisation's own people. */
    public enum Membership {
        MEMBER,
        /** A guest, or somebody of another organisation: never matched with a person of the team. */
        OUTSIDER,
        /** A bot, or an account that was deactivated. */
        INACTIVE
    }
}
