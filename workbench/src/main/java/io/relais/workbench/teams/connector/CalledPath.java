package io.relais.workbench.teams.connector;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes an address apart by hand: ids of conversations have signs in them that frameworks give a meaning. */
final class CalledPath {
    static final String BASE = "/teams/connector/";

    private CalledPath() {}

    /** The parts of the path below the base. */
    static List<String> parts(String rawPath) {
        return Arrays.stream(rawPath.substring(BASE.length()).split("/", -1))
                .map(CalledPath::decoded)
                .toList();
    }

    /** The parameters. */
    static Map<String, String> query(@Nullable String rawQuery) {
        Map<String, String> query = new LinkedHashMap<>();
        if (rawQuery != null) {
            for (String pair : rawQuery.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return query;
    }

    private static String decoded(String part) {
        // a plus in a path is a plus
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
