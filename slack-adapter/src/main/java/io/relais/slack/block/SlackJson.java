package io.relais.slack.block;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.util.json.GsonFactory;

/**
 * The one Gson of this adapter. The SDK makes a new one for each payload, which costs fifty times as much as reading the
 * payload does.
 */
public final class SlackJson {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private SlackJson() {}

    /** JSON of a value of the SDK's model, or of a tree. */
    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /** The same as a tree. */
    public static JsonElement tree(Object value) {
        return GSON.toJsonTree(value);
    }

    /** A value of the SDK's model. */
    public static <T> T read(JsonElement json, Class<T> type) {
        return GSON.fromJson(json, type);
    }
}
