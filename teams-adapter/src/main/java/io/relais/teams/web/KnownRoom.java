package io.relais.teams.web;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * A channel of a team that the bot was added to.
 *
 * @param name as the team writes it, lower case: {@code team / channel}
 * @param team the id of its team
 * @param type {@code standard}, {@code private} or {@code shared}; empty where Teams did not tell
 */
record KnownRoom(String tenant, String id, String name, String serviceUrl, String team, String type, Instant at) {

    private static final String BETWEEN = " / ";

    private static final String SHARED = "shared";

    /** The name that every team's first channel has, and Teams does not tell. */
    private static final String GENERAL = "General";

    static KnownRoom from(Address address) {
        Map<String, String> details = address.details();
        return new KnownRoom(
                address.workspace(),
                address.id(),
                address.name(),
                details.getOrDefault("service", ""),
                details.getOrDefault("team", ""),
                details.getOrDefault("type", ""),
                address.at());
    }

    Address address() {
        return new Address(
                Channel.TEAMS,
                tenant,
                Address.Kind.ROOM,
                id,
                name,
                Map.of("service", serviceUrl, "team", team, "type", type),
                at);
    }

    /** The full name of a channel. */
    static String fullName(String team, String channel) {
        return plain(team) + BETWEEN + plain(channel.isBlank() ? GENERAL : channel);
    }

    /** A name as somebody writes it: {@code Marketing}, {@code #marketing}, {@code Northstar / Marketing}. */
    static String plain(String written) {
        String bare = written.strip();
        String name = bare.startsWith("#") ? bare.substring(1) : bare;
        return name.strip()
                .replaceAll("\\s*/\\s*", BETWEEN)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether this plain name means it: the full one, or the channel's alone. */
    boolean isCalled(String plain) {
        return name.equals(plain) || name.endsWith(BETWEEN + plain);
    }

    /** Whether another organisation may read it. */
    boolean isShared() {
        return type.equals(SHARED);
    }

    TeamsSpot spot() {
        return new TeamsSpot(serviceUrl, tenant, id);
    }
}
