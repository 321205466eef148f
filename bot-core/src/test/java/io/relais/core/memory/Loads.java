package io.relais.core.memory;

import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** Adds up what reps were assigned. */
final class Loads {

    private Loads() {}

    static Load sum(Load one, Load other) {
        Instant last = Stream.of(one.last(), other.last())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new Load(one.recent() + other.recent(), last);
    }
}
