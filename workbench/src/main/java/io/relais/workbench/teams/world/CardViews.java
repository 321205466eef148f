package io.relais.workbench.teams.world;

import io.relais.workbench.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The cards that only one person sees: what the bot answered to them, until it updates the message for everybody. */
@Component
public final class CardViews {
    private final Map<Seen, ArrayNode> own = new HashMap<>();
    private final Set<Seen> looked = new HashSet<>();

    /** A state of a message, in front of one person. */
    private record Seen(String person, String chat, String posting, int version) {
        static Seen of(String person, Posting posting) {
            return new Seen(person, posting.chat(), posting.id(), posting.version());
        }
    }

    /** The attachments of a message as a person sees them. */
    public synchronized JsonNode attachments(String person, Posting posting) {
        ArrayNode replaced = own.get(Seen.of(person, posting));
        return replaced == null ? posting.content().attachments() : replaced;
    }

    /** Shows a person another card in place of one of a message's. */
    public synchronized void replace(String person, Posting posting, int attachment, JsonNode card) {
        ArrayNode shown = Json.array();
        attachments(person, posting).forEach(each -> shown.add(each.deepCopy()));
        if (shown.get(attachment) instanceof ObjectNode holder) {
            holder.set("content", card);
        }
        own.put(Seen.of(person, posting), shown);
    }

    /** Whether a person looks at this state of a message for the first time. */
    public synchronized boolean firstLook(String person, Posting posting) {
        return looked.add(Seen.of(person, posting));
    }
}
