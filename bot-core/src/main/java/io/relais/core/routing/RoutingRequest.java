package io.relais.core.routing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a lead needs a rep.
 *
 * @param reps ids of the reps in the team's order; at least one
 * @param companyOwner id of the rep who already works with the company; null for none
 * @param refusedBy ids of the reps who refused this lead before
 * @param unreachable ids of the reps of whom it is known that no chat has them
 * @param load by rep id, what they got lately; a rep without an entry got nothing
 */
public record RoutingRequest(
        List<String> reps,
        @Nullable String companyOwner,
        Set<String> refusedBy,
        Set<String> unreachable,
        Map<String, Load> load) {

    public RoutingRequest {
        if (reps.isEmpty()) {
            throw new IllegalArgumentException("a lead can only go to a team with a rep");
        }
        reps = List.copyOf(reps);
        refusedBy = Set.copyOf(refusedBy);
        unreachable = Set.copyOf(unreachable);
        load = Map.copyOf(load);
    }

    /** How many leads a rep got lately (0 or more), and when the last one. */
    public record Load(int recent, @Nullable Instant last) {

        /** Got nothing lately. */
        public static final Load NONE = new Load(0, null);
    }
}
