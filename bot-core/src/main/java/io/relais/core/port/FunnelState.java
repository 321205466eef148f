package io.relais.core.port;

import org.jspecify.annotations.Nullable;

/**
 * How far the counting of leads has come.
 *
 * @param batch the number of the latest batch; 0 before the first one
 * @param served the figures that are read; null while leads are counted for the first time
 * @param building the figures that will be read next, or null
 */
public record FunnelState(
        long batch, @Nullable Generation served, @Nullable Building building) {

    /** Nothing was counted yet. */
    public static final FunnelState NONE = new FunnelState(0, null, null);

    /**
     * All figures of one making.
     *
     * @param number from 1 on
     */
    public record Generation(long number, Basis basis) {}

    /**
     * What figures depend on besides the leads: where it changes, all leads are counted anew.
     *
     * @param definition the version of how figures are counted
     * @param zone whose calendar days they are kept by (IANA)
     */
    public record Basis(int definition, String zone) {}

    /**
     * Figures that do not have all leads yet.
     *
     * @param upTo they have the leads up to that number; from 0
     * @param last the highest number of a lead when it was begun
     */
    public record Building(Generation generation, long upTo, long last) {}
}
