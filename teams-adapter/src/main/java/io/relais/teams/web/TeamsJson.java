package io.relais.teams.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON as it is, where the SDK's own mapper rewrites names and can't write what is nested. */
public final class TeamsJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TeamsJson() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Any value as a tree, absent where there is none. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * Reads a document.
     *
     * @throws IOException where it is none
     */
    public static JsonNode read(String document) throws IOException {
        return MAPPER.readTree(document);
    }

    /** A tree as a value of that type. */
    public static <T> T value(JsonNode tree, TypeReference<T> type) {
        return MAPPER.convertValue(tree, type);
    }

    /** A document of that tree. */
    public static String write(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
