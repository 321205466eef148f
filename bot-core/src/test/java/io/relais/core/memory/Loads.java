package io.relais.core.memory;

import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Adds up what reps were assigned, each lead for the rep that it was given to last. */
final class Loads {

    private Loads() {}

    static Map<String, Load> of(Collection<Kept> leads, Instant since) {
        Map<String, Load> loads = new HashMap<>();
        leads.stream()
                .map(Kept::lastAssigned)
                .filter(Objects::nonNull)
                .filter(assigned -> !assigned.stamp().at().isBefore(since))
                .forEach(assigned -> loads.merge(
                        assigned.assignment().rep(),
                        new Load(1, assigned.stamp().at()),
                        Loads::sum));
        return loads;
    }

    private static Load sum(Load one, Load other) {
        Instant last = Stream.of(one.last(), other.last())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new Load(one.recent() + other.recent(), last);
    }
}
