package io.relais.workbench.teams.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An operation of the Bot Connector.
 *
 * @param name as faults and the traffic name it
 * @param path its parts; {@code *} is any one part
 */
record Operation(String name, String method, List<String> path, Body body) {
    private static final String ANY = "*";

    /** An answer: a status and a body. */
    record Answer(int status, JsonNode body) {
        static Answer ok(JsonNode body) {
            return new Answer(200, body);
        }

        static Answer created(JsonNode body) {
            return new Answer(201, body);
        }

        static Answer accepted(JsonNode body) {
            return new Answer(202, body);
        }
    }

    /** What it does. */
    @FunctionalInterface
    interface Body {
        Answer run(ConnectorCall call);
    }

    /** Operations that belong together. */
    interface Group {
        List<Operation> operations();
    }

    static Operation of(String name, String method, String path, Body body) {
        return new Operation(name, method, List.of(path.split("/")), body);
    }

    /** The parts of a called path that the operation leaves open; empty when it is not this operation that is called. */
    Optional<List<String>> matches(String calledMethod, List<String> called) {
        if (!method.equals(calledMethod) || called.size() != path.size()) {
            return Optional.empty();
        }
        List<String> open = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).equals(ANY)) {
                open.add(called.get(i));
            } else if (!path.get(i).equals(called.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }
}
