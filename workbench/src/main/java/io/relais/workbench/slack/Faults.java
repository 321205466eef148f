package io.relais.workbench.slack;

import io.relais.workbench.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults that are switched on. */
@Component
public final class Faults {
    private static final int MAX_LATENCY_MILLIS = 60_000;

    private Settings current = new Settings(0, List.of(), false, false, false);

    /**
     * A method that fails.
     *
     * @param method a Web API method, or {@code *}
     * @param times how often it still fails; -1 for ever
     */
    public record Failure(String method, int status, int retryAfterSeconds, int times) {
        /** Whether it names a method and a status that Slack fails with. */
        public boolean possible() {
            return !method.isBlank() && (status == 429 || (status >= 500 && status <= 599));
        }

        boolean hits(String called) {
            return times != 0 && (method.equals("*") || method.equals(called));
        }

        Failure once() {
            return times < 0 ? this : new Failure(method, status, retryAfterSeconds, times - 1);
        }
    }

    /** What is on. */
    public record Settings(
            int latencyMillis,
            List<Failure> failMethods,
            boolean duplicateEvents,
            boolean lateEvents,
            boolean slackAway) {
        /** Copies the failures. */
        public Settings {
            latencyMillis = Math.max(0, Math.min(latencyMillis, MAX_LATENCY_MILLIS));
            failMethods = List.copyOf(failMethods);
        }

        /** Reads the page's form of it; what is absent is off. */
        public static Settings of(JsonNode json) {
            List<Failure> failures = new ArrayList<>();
            for (JsonNode failure : json.path("failMethods")) {
                failures.add(new Failure(
                        Json.text(failure, "method"),
                        failure.path("status").asInt(500),
                        failure.path("retryAfterSeconds").asInt(1),
                        failure.path("times").asInt(-1)));
            }
            return new Settings(
                    json.path("latencyMillis").asInt(0),
                    failures,
                    json.path("duplicateEvents").booleanValue(false),
                    json.path("lateEvents").booleanValue(false),
                    json.path("slackAway").booleanValue(false));
        }

        /** The page's form of it. */
        public ObjectNode toJson() {
            ObjectNode json = Json.object();
            json.put("latencyMillis", latencyMillis);
            ArrayNode failures = json.putArray("failMethods");
            failMethods.forEach(failure -> failures.addObject()
                    .put("method", failure.method())
                    .put("status", failure.status())
                    .put("retryAfterSeconds", failure.retryAfterSeconds())
                    .put("times", failure.times()));
            json.put("duplicateEvents", duplicateEvents);
            json.put("lateEvents", lateEvents);
            json.put("slackAway", slackAway);
            return json;
        }
    }

    /** What is on now. */
    public synchronized Settings current() {
        return current;
    }

    /** Replaces what is on. */
    public synchronized void set(Settings settings) {
        current = settings;
    }

    /** Whether this call fails; each hit counts. */
    public synchronized Optional<Failure> strike(String method) {
        Optional<Failure> hit = current.failMethods().stream()
                .filter(failure -> failure.hits(method))
                .findFirst();
        hit.ifPresent(failure -> {
            List<Failure> left = new ArrayList<>(current.failMethods());
            left.replaceAll(other -> other.equals(failure) ? failure.once() : other);
            left.removeIf(other -> other.times() == 0);
            current = new Settings(
                    current.latencyMillis(),
                    left,
                    current.duplicateEvents(),
                    current.lateEvents(),
                    current.slackAway());
        });
        return hit;
    }
}
