package io.relais.workbench.teams.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A dialog in front of a person.
 *
 * @param origin what was pressed to open it
 * @param busy whether the bot's answer is waited for
 */
public record Dialog(String id, String person, Origin origin, Face face, boolean busy) {
    /**
     * What a dialog came from.
     *
     * @param posting the message that was acted on
     * @param command the message extension's command; null where a card's button was pressed
     */
    public record Origin(
            Address where, Posting posting, @Nullable String command) {}

    /**
     * What a dialog shows: a card, or words instead of one.
     *
     * @param width small, medium, large or a number of pixels
     */
    public record Face(
            String title,
            String width,
            @Nullable JsonNode card,
            @Nullable String text) {}

    Dialog showing(Face next) {
        return new Dialog(id, person, origin, next, false);
    }

    Dialog waiting() {
        return new Dialog(id, person, origin, face, true);
    }

    Dialog resumed() {
        return new Dialog(id, person, origin, face, false);
    }
}
