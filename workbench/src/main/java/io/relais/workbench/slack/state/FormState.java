package io.relais.workbench.slack.state;

import io.relais.workbench.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code state.values} of blocks: what each element holds now. */
public final class FormState {
    private FormState() {}

    /** Starts from what was typed before, else from what the blocks preset. */
    public static ObjectNode of(JsonNode blocks, JsonNode typed) {
        ObjectNode values = Json.object();
        for (Elements.Located located : Elements.in(blocks)) {
            InteractiveType.of(Json.text(located.element(), "type"))
                    .filter(InteractiveType::keepsState)
                    .ifPresent(type -> values.withObjectProperty(located.blockId())
                            .set(
                                    located.actionId(),
                                    entry(
                                            type,
                                            located.element(),
                                            typed.path(located.blockId()).path(located.actionId()))));
        }
        return values;
    }

    private static ObjectNode entry(InteractiveType type, ObjectNode element, JsonNode typed) {
        ObjectNode entry = Json.object();
        entry.put("type", type.code());
        JsonNode value = typed.path(type.valueField());
        if (value.isMissingNode()) {
            value = type.initialField().isEmpty() ? value : element.path(type.initialField());
        }
        if (value.isMissingNode() || value.isNull() || isBlank(value)) {
            entry.set(type.valueField(), type.many() ? Json.array() : null);
        } else {
            entry.set(type.valueField(), value);
        }
        return entry;
    }

    private static boolean isBlank(JsonNode value) {
        return value.isString() && value.stringValue().isEmpty();
    }

    /** Whether an entry of {@code state.values} holds anything. */
    public static boolean filled(JsonNode entry) {
        return InteractiveType.of(Json.text(entry, "type"))
                .map(type -> entry.path(type.valueField()))
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .filter(value -> !value.isArray() || !value.isEmpty())
                .isPresent();
    }
}
