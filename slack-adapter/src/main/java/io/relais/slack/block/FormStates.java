package io.relais.slack.block;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.relais.core.chat.FormState;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a form remembers, as a modal's {@code private_metadata}. */
public final class FormStates {

    private FormStates() {}

    static String write(FormState state) {
        JsonObject json = new JsonObject();
        new TreeMap<>(state.entries()).forEach(json::addProperty);
        String written = SlackJson.write(json);
        if (written.length() > SlackLimits.PRIVATE_METADATA) {
            throw new IllegalArgumentException("a form remembers too much: " + written.length() + " characters");
        }
        return written;
    }

    /** The state in a modal's {@code private_metadata}, or null where none of ours is in there. */
    public static @Nullable FormState read(@Nullable String metadata) {
        if (metadata == null || metadata.isBlank()) {
            return new FormState(Map.of());
        }
        try {
            Map<String, String> entries = new TreeMap<>();
            JsonParser.parseString(metadata)
                    .getAsJsonObject()
                    .asMap()
                    .forEach((key, value) -> entries.put(key, value.getAsString()));
            return new FormState(entries);
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException notOurs) {
            return null;
        }
    }
}
