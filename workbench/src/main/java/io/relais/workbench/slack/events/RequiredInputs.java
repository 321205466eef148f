package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.FormState;
import io.relais.workbench.slack.state.OpenView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Slack's own client checks before it sends a form. */
final class RequiredInputs {
    private static final String UNFILLED = "Please complete this required field.";

    private RequiredInputs() {}

    static Map<String, String> missing(OpenView view) {
        Map<String, String> missing = new LinkedHashMap<>();
        for (JsonNode block : inputs(view)) {
            String id = Json.text(block, "block_id");
            JsonNode entry = view.values().path(id).path(Json.text(block.path("element"), "action_id"));
            if (!FormState.filled(entry)) {
                if (!block.path("optional").booleanValue(false)) {
                    missing.put(id, UNFILLED);
                }
            } else {
                InputFormat.complaint(block.path("element"), entry).ifPresent(text -> missing.put(id, text));
            }
        }
        return missing;
    }

    private static List<JsonNode> inputs(OpenView view) {
        List<JsonNode> inputs = new ArrayList<>();
        view.blocks().forEach(block -> {
            if (Json.text(block, "type").equals("input")) {
                inputs.add(block);
            }
        });
        return inputs;
    }

    static List<String> inputBlocks(OpenView view) {
        return inputs(view).stream().map(block -> Json.text(block, "block_id")).toList();
    }
}
