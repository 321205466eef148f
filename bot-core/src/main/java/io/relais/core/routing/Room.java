package io.relais.core.routing;

import org.jspecify.annotations.Nullable;

/**
 * A channel of a chat, where the team reads together.
 *
 * @param name the chat's id of it, or its name as the team writes it: {@code #sales}, {@code Northstar / Marketing}
 * @param chat the chat that it is in, or null where the team did not say
 */
public record Room(String name, @Nullable Chat chat) {

    /** Refuses a blank name. */
    public Room {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a room needs a name");
        }
    }

    /** The chats that a room may be in. */
    public enum Chat {
        SLACK,
        TEAMS
    }
}
