package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a dialog of Teams shows. Teams draws the title and the cross that closes it.
 *
 * @param title above the card
 * @param card an Adaptive Card
 */
public record TeamsDialog(String title, ObjectNode card) {

    /** With more on it, a dialog is as high as Teams allows. */
    private static final int ROOMY = 8;

    /** As Teams takes it: {@code title}, {@code width}, {@code height} and {@code card}. */
    public ObjectNode body() {
        ObjectNode attachment = JsonTrees.object().put("contentType", TeamsMessage.CARD);
        attachment.set("content", card);
        return JsonTrees.object()
                .put("title", TeamsText.line(title, TeamsLimits.DIALOG_TITLE))
                .put("width", "medium")
                .put("height", card.path("body").size() > ROOMY ? "large" : "medium")
                .set("card", attachment);
    }
}
