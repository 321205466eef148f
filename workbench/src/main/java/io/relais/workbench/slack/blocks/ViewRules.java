package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Modals and the Home tab. */
final class ViewRules {
    static final Rule VIEW = new OneOfTypes(Map.of("modal", modal(), "home", home()));

    private ViewRules() {}

    private static Shape common(String type, Rule block) {
        return Shape.of(type)
                .needs("blocks", Values.list(0, Limits.VIEW_BLOCKS, block))
                .has("private_metadata", Values.text(0, Limits.PRIVATE_METADATA))
                .has("callback_id", Values.text(0, Limits.ID))
                .has("external_id", Values.text(0, Limits.ID))
                .also((view, spot) -> Uniqueness.check(view.path("blocks"), spot.at("blocks")));
    }

    private static Shape home() {
        return common("home", BlockTypes.IN_HOME);
    }

    private static Shape modal() {
        return common("modal", BlockTypes.IN_MODAL)
                .needs("title", Texts.plain(Limits.VIEW_TITLE))
                .has("submit", Texts.plain(Limits.VIEW_TITLE))
                .has("close", Texts.plain(Limits.VIEW_TITLE))
                .has("clear_on_close", Values.bool())
                .has("notify_on_close", Values.bool())
                .has("submit_disabled", Values.bool())
                .also(ViewRules::submitWithInputs);
    }

    private static void submitWithInputs(JsonNode view, Spot spot) {
        boolean inputs = view.path("blocks").values().stream()
                .anyMatch(block -> Json.text(block, "type").equals("input"));
        if (inputs && !view.hasNonNull("submit")) {
            spot.problem("missing required field: submit, as there are input blocks");
        }
    }
}
