package io.relais.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an export says. */
public final class ExportedLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExportedLines() {}

    /** Each line. */
    public static List<JsonNode> of(String export) {
        return export.lines().map(JSON::readTree).toList();
    }

    /** Each lead as it came in, without what Relais added. */
    public static Set<String> withoutOurs(String export) {
        return of(export).stream()
                .map(line -> ((ObjectNode) line).without("relais").toString())
                .collect(Collectors.toSet());
    }
}
