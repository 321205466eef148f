package io.relais.workbench.teams.cards;

import io.relais.workbench.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an action's data may tell Teams itself, under {@code msteams}: that it opens a dialog, says something, and so on. */
final class TeamsData {
    /** Under a button that submits. */
    static final Rule ON_SUBMIT = TeamsData::onSubmit;
    /** Under a button that executes: nothing. */
    static final Rule ON_EXECUTE = TeamsData::onExecute;

    /** The type that opens a dialog. */
    static final String DIALOG = "task/fetch";

    private static final List<String> TYPES =
            List.of(DIALOG, "task/submit", "messageBack", "imBack", "invoke", "signin");

    private TeamsData() {}

    private static void onSubmit(JsonNode data, Spot spot) {
        JsonNode msteams = data.path("msteams");
        if (msteams.isMissingNode()) {
            return;
        }
        if (!msteams.isObject()) {
            spot.at("msteams").problem("must be an object");
        } else if (msteams.has("type") && !TYPES.contains(Json.text(msteams, "type"))) {
            spot.at("msteams").at("type").problem("must be one of " + String.join(", ", TYPES));
        }
    }

    private static void onExecute(JsonNode data, Spot spot) {
        if (data.path("msteams").has("type")) {
            spot.at("msteams").at("type").problem("is for Action.Submit alone");
        }
    }
}
