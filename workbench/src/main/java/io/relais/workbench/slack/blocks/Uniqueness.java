package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Elements;
import io.relais.workbench.slack.state.Elements.Located;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What may be there only once: ids, and the element that takes the focus. */
final class Uniqueness {
    private Uniqueness() {}

    static void check(JsonNode blocks, Spot spot) {
        if (!blocks.isArray()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int index = 0;
        int focused = 0;
        for (JsonNode block : blocks) {
            Spot at = spot.at(index++);
            String id = Json.text(block, "block_id");
            if (!id.isEmpty() && !seen.add(id)) {
                at.at("block_id").problem("block_id already exists: " + id);
            }
            focused += actionIds(block, at);
        }
        if (focused > 1) {
            spot.problem("only one element may have focus_on_load");
        }
    }

    private static int actionIds(JsonNode block, Spot spot) {
        Set<String> seen = new HashSet<>();
        int focused = 0;
        for (Located located : Elements.in(Json.array().add(block))) {
            String id = located.actionId();
            if (!id.isEmpty() && !seen.add(located.blockId() + "/" + id)) {
                spot.problem("action_id already exists in this block: " + id);
            }
            focused += located.element().path("focus_on_load").booleanValue(false) ? 1 : 0;
        }
        return focused;
    }
}
