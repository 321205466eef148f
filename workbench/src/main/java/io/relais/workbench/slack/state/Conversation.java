package io.relais.workbench.slack.state;

import java.util.Set;

/**
 * A channel, or a direct message between one person and the bot.
 *
 * @param shared whether another company is in it
 * @param members ids of those who are in it
 */
public record Conversation(String id, String name, Kind kind, boolean shared, Set<String> members) {
    /** The two sorts of conversation. */
    public enum Kind {
        /** Open to the workspace. */
        CHANNEL,
        /** One person and the bot. */
        DM
    }

    /** Copies the members. */
    public Conversation {
        members = Set.copyOf(members);
    }

    /** Whether this is a direct message. */
    public boolean direct() {
        return kind == Kind.DM;
    }

    /** Whether somebody is in it. */
    public boolean has(String member) {
        return members.contains(member);
    }

    /** The person on the other side of a direct message. */
    public String partner() {
        return members.stream()
                .filter(id -> !id.equals(People.BOT_USER))
                .findFirst()
                .orElseThrow();
    }

    Conversation joinedBy(String member) {
        var more = new java.util.HashSet<>(members);
        more.add(member);
        return new Conversation(id, name, kind, shared, more);
    }
}
