package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a view from a call or an answer, and refuses what Slack refuses. */
public final class ViewDefinition {
    private ViewDefinition() {}

    /** A view of the wanted type, {@code modal} or {@code home}. */
    public static ObjectNode read(JsonNode given, String type) {
        JsonNode view = MessageContent.structured(given, "invalid_arguments");
        if (!(view instanceof ObjectNode definition)) {
            throw new SlackRefusal("invalid_arguments", List.of("[ERROR] missing required field: view"));
        }
        List<String> problems =
                BlockRules.ofView(definition).stream().map(Problem::toMessage).toList();
        if (!problems.isEmpty()) {
            throw new SlackRefusal("invalid_arguments", problems);
        }
        if (!Json.text(definition, "type").equals(type)) {
            throw new SlackRefusal(
                    "invalid_arguments",
                    List.of("[ERROR] view type must be " + type + " here [json-pointer:/view/type]"));
        }
        if (Json.write(definition).getBytes(StandardCharsets.UTF_8).length > Limits.VIEW_BYTES) {
            throw new SlackRefusal("view_too_large");
        }
        return definition;
    }
}
