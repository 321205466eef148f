package io.relais.workbench.teams.connector;

import io.relais.workbench.teams.ConnectorRefusal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One call of an operation.
 *
 * @param parts the open parts of its path
 * @param body what was sent; an empty object when nothing was
 */
record ConnectorCall(List<String> parts, Map<String, String> query, JsonNode body) {
    /** One of the open parts. */
    String part(int index) {
        return parts.get(index);
    }

    /** A parameter that is a whole number above 0. */
    int number(String name, int otherwise) {
        String text = query.getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw ConnectorRefusal.badArgument(name + " must be a whole number");
        }
        throw ConnectorRefusal.badArgument(name + " must be above 0");
    }
}
