package io.relais.teams.reply;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import io.relais.teams.card.TeamsLimits;
import io.relais.teams.card.TeamsText;

/** Responses to a search and to what is picked of it. */
final class ExtensionBodies {

    private ExtensionBodies() {}

    /** These results. */
    static Ack results(ArrayNode attachments) {
        return extension(JsonTrees.object()
                .put("type", "result")
                .put("attachmentLayout", "list")
                .set("attachments", attachments));
    }

    /** Words in place of results. */
    static Ack words(String words) {
        return extension(
                JsonTrees.object().put("type", "message").put("text", TeamsText.paragraph(words, TeamsLimits.PLAIN)));
    }

    private static Ack extension(ObjectNode result) {
        return Ack.of(JsonTrees.object().set("composeExtension", result));
    }
}
