package io.relais.core.lead;

import java.util.Map;

/**
 * How the leads of one source stand that were handed over to sales.
 *
 * @param byVerdict how many, by {@link Lead#verdict()}; none is left out
 */
public record SourceTally(Map<LeadStage, Integer> byVerdict) {

    /** Nothing was handed over. */
    public static final SourceTally NONE = new SourceTally(Map.of());

    /** Copies the map. */
    public SourceTally {
        byVerdict = Map.copyOf(byVerdict);
    }

    /** How many were handed over in all. */
    public int handedOver() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many became that. */
    public int of(LeadStage verdict) {
        return byVerdict.getOrDefault(verdict, 0);
    }
}
