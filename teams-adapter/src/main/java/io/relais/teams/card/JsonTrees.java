package io.relais.teams.card;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON mapper of the adapter. It reads and writes trees only: the SDK's mapper takes dotted keys
 * apart, misreads times, and fails on a list within a list.
 */
public final class JsonTrees {

    /** No activity is deeper: the cards in it are the bot's own. */
    private static final int DEEPEST = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private JsonTrees() {}

    /** A new object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A new object of that {@code type}. */
    static ObjectNode typed(String type) {
        return object().put("type", type);
    }

    /** A list of these. */
    static ArrayNode list(List<? extends JsonNode> all) {
        return JsonNodeFactory.instance.arrayNode().addAll(all);
    }

    /** The object that is written there, or null where none is: no JSON, something else, or deeper than 100 levels. */
    public static @Nullable ObjectNode read(String json) {
        try {
            JsonNode read = MAPPER.readTree(json);
            return read instanceof ObjectNode object ? object : null;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    /** Any value as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The members of an object as plain values. */
    public static Map<String, Object> values(JsonNode object) {
        return MAPPER.convertValue(object, VALUES);
    }

    /** The tree as text. */
    public static String write(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
