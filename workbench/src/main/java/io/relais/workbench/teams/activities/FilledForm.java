package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a card's form sends.
 *
 * @param missing what the card says of each required input that is empty; nothing is sent then
 */
public record FilledForm(ObjectNode data, List<String> missing) {
    /** Copies the list. */
    public FilledForm {
        missing = List.copyOf(missing);
    }

    /** Adds to an action's own data what was filled in on its cards; what was left alone keeps its preset value. */
    static FilledForm of(ObjectNode own, List<JsonNode> cards, JsonNode filled) {
        List<String> missing = new ArrayList<>();
        for (JsonNode card : cards) {
            for (JsonNode input : inputs(card)) {
                String id = Json.text(input, "id");
                Optional<String> value = value(input, filled.path(id)).filter(text -> !text.isEmpty());
                if (value.isPresent()) {
                    own.put(id, value.get());
                } else if (input.path("isRequired").booleanValue(false)) {
                    missing.add(input.path("errorMessage").stringValue(id));
                } else if (Json.text(input, "type").equals("Input.Text")) {
                    own.put(id, "");
                }
            }
        }
        return new FilledForm(own, missing);
    }

    private static Optional<String> value(JsonNode input, JsonNode filled) {
        if (!filled.isMissingNode() && !filled.isNull()) {
            return Optional.of(filled.asString());
        }
        if (input.hasNonNull("value")) {
            return Optional.of(input.path("value").asString());
        }
        return Json.text(input, "type").equals("Input.Toggle")
                ? Optional.of(input.path("valueOff").stringValue("false"))
                : Optional.empty();
    }

    /** The inputs of a card, without those of cards that unfold from it. */
    private static List<JsonNode> inputs(JsonNode node) {
        List<JsonNode> inputs = new ArrayList<>();
        if (Json.text(node, "type").startsWith("Input.")) {
            inputs.add(node);
        }
        node.properties().stream()
                .filter(field -> !List.of("data", "refresh", "card").contains(field.getKey()))
                .forEach(field -> inputs.addAll(inputs(field.getValue())));
        if (node.isArray()) {
            node.forEach(item -> inputs.addAll(inputs(item)));
        }
        return inputs;
    }
}
