package io.relais.slack.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What a method of the Web API answered; a missing part is a {@link SlackFailure}.
 *
 * @param method which method
 * @param json all of it
 */
public record SlackResponse(String method, JsonObject json) {

    /** A text at the top. */
    public String text(String name) {
        return text(json, name);
    }

    /** A text within an object at the top. */
    public String text(String object, String name) {
        return text(object(object), name);
    }

    /** An object at the top. */
    public JsonObject object(String name) {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonObject()) {
            throw unreadable();
        }
        return value.getAsJsonObject();
    }

    /** A list at the top; empty where there is none. */
    public JsonArray list(String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    }

    /** Where the next page starts; empty after the last one. */
    public String nextCursor() {
        JsonElement metadata = json.get("response_metadata");
        String cursor = metadata != null && metadata.isJsonObject()
                ? optional(metadata.getAsJsonObject(), "next_cursor")
                : null;
        return cursor == null ? "" : cursor;
    }

    /** A text of one of the answer's objects. */
    public String text(JsonObject object, String name) {
        String value = optional(object, name);
        if (value == null) {
            throw unreadable();
        }
        return value;
    }

    /** A text, or null where there is none. */
    static @Nullable String optional(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    /** Whether a flag is there and set. */
    static boolean is(JsonObject object, String flag) {
        JsonElement value = object.get(flag);
        return value != null && value.isJsonPrimitive() && value.getAsBoolean();
    }

    private SlackFailure unreadable() {
        return SlackFailure.answered(method, "unreadable_answer", SlackErrors.USUAL_WAIT);
    }
}
