package io.relais.teams.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.teams.card.TeamsPhrase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is no invoke: messages, and the app being added. Null for what is nobody's word to the bot. */
final class MessageArrivals {

    private static final String WELCOME = "lead help";

    private MessageArrivals() {}

    /** Words, or a button that an old client sends as a message. */
    static Arrival message(ObjectNode json, Instant at) {
        Asker asker = Askers.of(json);
        Parts.text(json, "conversation", "id");
        Origin origin = Askers.origin(json, Keys.of("message", json), at);
        ObjectNode value = Parts.object(json, "value");
        Way way = way(asker);
        if (value.isEmpty()) {
            return new Arrival.ForTheBot(way, Words.typed(origin, PlainWords.of(json)));
        }
        Chosen chosen = Chosen.of(value);
        return chosen == null
                ? new Arrival.TurnedAway(way, TeamsPhrase.UNKNOWN_CONTROL)
                : new Arrival.ForTheBot(way, new Interaction.Pressed(origin, chosen.action(), chosen.argument()));
    }

    /**
     * The app was added or removed: somebody who added it for themselves is told what it does; where others read along
     * there is one line and nothing more.
     */
    static @Nullable Arrival installation(ObjectNode json, Instant at) {
        if (!Parts.orEmpty(json, "action").equals("add")) {
            return null;
        }
        Asker asker = Askers.of(json);
        Parts.text(json, "conversation", "id");
        Way here = new Way.Chat(asker);
        Origin origin = Askers.origin(json, Keys.of("installation", json), at);
        return switch (asker.kind()) {
            case CHAT -> new Arrival.ForTheBot(here, Words.typed(origin, WELCOME));
            case GROUP, CHANNEL -> new Arrival.TurnedAway(here, TeamsPhrase.HELLO_ROOM);
            case ELSEWHERE -> null;
        };
    }

    private static Way way(Asker asker) {
        return switch (asker.kind()) {
            case CHAT -> new Way.Chat(asker);
            case GROUP, CHANNEL, ELSEWHERE -> new Way.Room(asker);
        };
    }
}
