package io.relais.teams.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.teams.TeamsSurface;
import io.relais.teams.card.TeamsPhrase;
import java.time.Instant;

/** The message extension: a search, what is picked of it, and the action on a message. */
final class ExtensionArrivals {

    private static final ActionId ADD = new ActionId("lead.add");

    private static final String COMMAND = "lead";

    private ExtensionArrivals() {}

    /** Something is looked for; with nothing typed yet, it is the person's own queue. */
    static Arrival query(ObjectNode json, Instant at) {
        Way way = new Way.Searching(Askers.of(json));
        if (!Parts.orEmpty(json, "value", "commandId").equals(TeamsSurface.SEARCH)) {
            return new Arrival.TurnedAway(way, TeamsPhrase.UNKNOWN_CONTROL);
        }
        String words = words(json);
        Origin origin = Askers.origin(json, Keys.of("query", json), at);
        return new Arrival.ForTheBot(
                way, new Interaction.Typed(origin, COMMAND, words.isEmpty() ? "" : "find " + words));
    }

    private static String words(ObjectNode json) {
        for (JsonNode parameter : json.path("value").path("parameters")) {
            if (Parts.orEmpty(parameter, "name").equals(TeamsSurface.SEARCH_WORDS)) {
                return Parts.orEmpty(parameter, "value").strip();
            }
        }
        return "";
    }

    /** A result was picked: what its button would do. */
    static Arrival picked(ObjectNode json, Instant at) {
        Way way = new Way.Picking(Askers.of(json));
        Chosen chosen = Chosen.of(Parts.object(json, "value"));
        Origin origin = Askers.origin(json, Keys.of("pick", json), at);
        return chosen == null
                ? new Arrival.TurnedAway(way, TeamsPhrase.UNKNOWN_CONTROL)
                : new Arrival.ForTheBot(way, new Interaction.Pressed(origin, chosen.action(), chosen.argument()));
    }

    /** A message was picked for the action on messages. */
    static Arrival fetch(ObjectNode json, Instant at) {
        Way way = new Way.Opening(Askers.of(json));
        if (!Parts.orEmpty(json, "value", "commandId").equals(TeamsSurface.ADD)) {
            return new Arrival.TurnedAway(way, TeamsPhrase.UNKNOWN_CONTROL);
        }
        String text = PlainWords.ofBody(Parts.object(json, "value", "messagePayload", "body"));
        Origin origin = Askers.origin(json, Keys.of("message-action", json), at);
        return new Arrival.ForTheBot(way, new Interaction.MessagePicked(origin, ADD, text));
    }
}
