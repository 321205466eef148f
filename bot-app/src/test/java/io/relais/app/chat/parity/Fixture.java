package io.relais.app.chat.parity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a chat sends, read from a file and completed. */
final class Fixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fixture() {}

    /** That file, anew each time. */
    static ObjectNode read(String file) {
        try (InputStream in =
                Objects.requireNonNull(Fixture.class.getResourceAsStream("/parity/" + file + ".json"), file)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing yet. */
    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** A body that was sent. */
    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }
}
