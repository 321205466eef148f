package io.relais.workbench.faults;

import io.relais.workbench.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults that are switched on. */
@Component
public final class Faults {
    private static final int MAX_LATENCY_MILLIS = 60_000;

    private Settings current = new Settings(0, List.of(), Set.of());

    /**
     * What is on.
     *
     * @param latencyMillis how much longer every answer takes
     */
    public record Settings(int latencyMillis, List<Failure> failMethods, Set<Fault> on) {
        /** Copies the lists, and keeps the latency to a minute. */
        public Settings {
            latencyMillis = Math.max(0, Math.min(latencyMillis, MAX_LATENCY_MILLIS));
            failMethods = List.copyOf(failMethods);
            on = Set.copyOf(on);
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
            Set<Fault> on = Arrays.stream(Fault.values())
                    .filter(fault -> json.path(fault.code()).booleanValue(false))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fault.class)));
            return new Settings(json.path("latencyMillis").asInt(0), failures, on);
        }

        /** Whether a fault is on. */
        public boolean has(Fault fault) {
            return on.contains(fault);
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
            for (Fault fault : Fault.values()) {
                json.put(fault.code(), has(fault));
            }
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
            current = new Settings(current.latencyMillis(), left, current.on());
        });
        return hit;
    }
}
