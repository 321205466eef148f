package io.relais.workbench.slack.api;

import io.relais.workbench.slack.SlackRefusal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call of a method: its arguments, from a form or from JSON alike. */
public record ApiCall(String method, ObjectNode args) {
    /** An argument that is a text; blank counts as absent. */
    public Optional<String> text(String name) {
        JsonNode value = args.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isContainer()) {
            throw new SlackRefusal(
                    "invalid_arguments", List.of("[ERROR] must provide a string [json-pointer:/" + name + "]"));
        }
        return Optional.of(value.asString()).filter(text -> !text.isEmpty());
    }

    /** An argument that must be there. */
    public String required(String name) {
        return text(name)
                .orElseThrow(() ->
                        new SlackRefusal("invalid_arguments", List.of("[ERROR] missing required field: " + name)));
    }

    /** An argument that says yes. */
    public boolean flag(String name) {
        return text(name)
                .filter(value -> value.equals("true") || value.equals("1"))
                .isPresent();
    }

    /** An argument that is a number. */
    public int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw new SlackRefusal(
                    "invalid_arguments", List.of("[ERROR] must provide an integer [json-pointer:/" + name + "]"));
        }
    }
}
