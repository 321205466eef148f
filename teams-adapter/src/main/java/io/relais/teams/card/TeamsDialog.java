package io.relais.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog of Teams shows. Teams draws the title and the cross that closes it.
 *
 * @param title above the card
 * @param card an Adaptive Card
 */
public record TeamsDialog(String title, ObjectNode card) {

    /** With more on it, a dialog is as high as Teams allows. */
    private static final int ROOMY = 8;

    private static final String TITLE = "title";

    private static final String CARD = "card";

    /** A dialog that a button carried, or null where it carried none. */
    public static @Nullable TeamsDialog read(JsonNode json) {
        return json.path(TITLE).isTextual() && json.path(CARD) instanceof ObjectNode card
                ? new TeamsDialog(json.path(TITLE).asText(), card)
                : null;
    }

    /** As a button carries it. */
    ObjectNode json() {
        return JsonTrees.object().put(TITLE, title).set(CARD, card);
    }

    /** As Teams takes it: {@code title}, {@code width}, {@code height} and {@code card}. */
    public ObjectNode body() {
        ObjectNode attachment = JsonTrees.object().put("contentType", TeamsMessage.CARD);
        attachment.set("content", card);
        return JsonTrees.object()
                .put(TITLE, TeamsText.line(title, TeamsLimits.DIALOG_TITLE))
                .put("width", "medium")
                .put("height", card.path("body").size() > ROOMY ? "large" : "medium")
                .set(CARD, attachment);
    }
}
