package io.relais.app.chat.parity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What somebody sees after they did something.
 *
 * @param drawn as the chat was given it
 */
record Seen(JsonNode drawn, Shape shape) {

    /** Whether there is something to send. */
    enum Shape {
        MESSAGE,
        FORM
    }

    /** Everything in it, from the outside in. */
    Stream<JsonNode> nodes() {
        return nodes(drawn);
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(Seen::nodes));
    }

    /** The values of that field, wherever it is. */
    Set<String> values(String field) {
        return nodes().filter(node -> node.path(field).isString())
                .map(node -> node.path(field).stringValue())
                .collect(Collectors.toSet());
    }
}
