package io.relais.teams.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.teams.card.JsonTrees;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is read of an answer over HTTP, whatever was answered. */
final class Answers {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_ -]{1,60}");

    private static final Duration LONGEST = Duration.ofHours(1);

    private Answers() {}

    /** The body; an empty object where it is none. */
    static JsonNode body(HttpResponse<String> response) {
        JsonNode body = JsonTrees.read(response.body());
        return body == null ? JsonTrees.object() : body;
    }

    /** An error's code; empty where it is none, so that nobody's words get into a log. */
    static String code(JsonNode code) {
        String written = code.asText("");
        return CODE.matcher(written).matches() ? written : "";
    }

    /** How long to leave the other side alone, or null where it does not say. */
    static @Nullable Duration retryAfter(HttpResponse<String> response) {
        String said = response.headers().firstValue("Retry-After").orElse("");
        try {
            Duration wait = Duration.ofSeconds(Math.max(1, Long.parseLong(said.strip())));
            return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        } catch (NumberFormatException notSeconds) {
            return null;
        }
    }
}
