package io.relais.teams.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads parts of an activity, and says which one is missing. */
final class Parts {

    private Parts() {}

    /** A text that has to be there. */
    static String text(JsonNode in, String... path) {
        String found = optional(in, path);
        if (found == null) {
            throw new MalformedRequest("missing: " + String.join(".", path));
        }
        return found;
    }

    /** A text, or null where there is none or an empty one. */
    static @Nullable String optional(JsonNode in, String... path) {
        JsonNode found = at(in, path);
        return found.isTextual() && !found.asText().isBlank() ? found.asText() : null;
    }

    /** A text, or an empty one. */
    static String orEmpty(JsonNode in, String... path) {
        return Objects.requireNonNullElse(optional(in, path), "");
    }

    /** An object, or an empty one. */
    static ObjectNode object(JsonNode in, String... path) {
        return at(in, path) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode at(JsonNode in, String... path) {
        JsonNode found = in;
        for (String step : path) {
            found = found.path(step);
        }
        return found;
    }
}
