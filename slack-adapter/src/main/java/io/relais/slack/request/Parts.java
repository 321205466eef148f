package io.relais.slack.request;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/** Reads parts of a payload, and says which one is missing. */
final class Parts {

    private Parts() {}

    static JsonObject parse(String json) {
        try {
            JsonElement parsed = JsonParser.parseString(json);
            if (parsed.isJsonObject()) {
                return parsed.getAsJsonObject();
            }
        } catch (JsonParseException notJson) {
            throw new MalformedRequest("not JSON");
        }
        throw new MalformedRequest("not a JSON object");
    }

    static String text(JsonObject in, String... path) {
        JsonElement found = in;
        for (String step : path) {
            found = found != null && found.isJsonObject()
                    ? found.getAsJsonObject().get(step)
                    : null;
        }
        if (found == null || !found.isJsonPrimitive() || found.getAsString().isBlank()) {
            throw new MalformedRequest("missing: " + String.join(".", path));
        }
        return found.getAsString();
    }

    static @Nullable JsonObject object(JsonObject in, String name) {
        JsonElement value = in.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : null;
    }

    static JsonObject firstOf(JsonObject in, String list) {
        JsonElement value = in.get(list);
        JsonArray array = value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
        if (array.isEmpty() || !array.get(0).isJsonObject()) {
            throw new MalformedRequest("missing: " + list);
        }
        return array.get(0).getAsJsonObject();
    }

    /** Takes away what this adapter never reads, and what the SDK's model may not know. */
    static void drop(@Nullable JsonObject in, String... names) {
        if (in != null) {
            for (String name : names) {
                in.remove(name);
            }
        }
    }
}
