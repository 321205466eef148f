package io.relais.core.port;

import io.relais.core.chat.Channel;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody, or a room, as a chat told of them.
 *
 * @param channel the chat
 * @param workspace the chat's id of the workspace or tenant
 * @param kind what is there
 * @param id the chat's id of it, unique in that chat
 * @param name what it is looked up by: a person's verified e-mail in lower case, or empty where the chat tells none; a
 *     room's name as the team writes it, in lower case
 * @param details what the chat's adapter needs to speak there; no secret, and nothing that anybody wrote
 * @param at when the chat told it last
 */
public record Address(
        Channel channel, String workspace, Kind kind, String id, String name, Map<String, String> details, Instant at) {

    /** Copies the map. */
    public Address {
        details = Map.copyOf(details);
    }

    /** What is at an address. */
    public enum Kind {
        PERSON,
        ROOM
    }
}
