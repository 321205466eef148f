package io.relais.workbench.teams.world;

import java.util.Set;

/**
 * A conversation: a personal chat with the bot, a group chat, or a channel of the team.
 *
 * @param roster where the app is installed for it: a channel's team, else the chat itself
 * @param members the people in it
 */
public record Chat(String id, Kind kind, String name, String roster, Set<String> members) {
    /** Copies the members. */
    public Chat {
        members = Set.copyOf(members);
    }

    /** The sorts of conversations. */
    public enum Kind {
        /** One person and the bot. */
        PERSONAL("personal", "personal"),
        /** Several people. */
        GROUP("groupChat", "groupChat"),
        /** A channel of a team. */
        CHANNEL("channel", "team");

        private final String code;
        private final String scope;

        Kind(String code, String scope) {
            this.code = code;
            this.scope = scope;
        }

        /** As activities and the page name it. */
        public String code() {
            return code;
        }

        /** As the manifest names it. */
        public String scope() {
            return scope;
        }
    }

    /** Whether somebody is in it. */
    public boolean has(String person) {
        return members.contains(person);
    }

    /** Whether it is a channel: there, messages stand in threads. */
    public boolean threaded() {
        return kind == Kind.CHANNEL;
    }

    /** Whether it is somebody's chat with the bot. */
    public boolean personal() {
        return kind == Kind.PERSONAL;
    }
}
