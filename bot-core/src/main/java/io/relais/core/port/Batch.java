package io.relais.core.port;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Counted;
import io.relais.core.funnel.Tally;
import io.relais.core.lead.LeadId;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some leads, counted: what has to be added to the figures, and what to note with the leads. Written down whole before any
 * of it is done, so that whoever comes by can see it through.
 *
 * @param number one more than the batch before
 * @param at when it was written down
 * @param cells each cell once
 * @param leads each lead once
 * @param after what is served and built once it is seen through
 */
public record Batch(long number, Instant at, List<CellChange> cells, List<LeadChange> leads, After after) {

    /** Copies the lists. */
    public Batch {
        cells = List.copyOf(cells);
        leads = List.copyOf(leads);
    }

    /** What has to be added to a cell of a generation. */
    public record CellChange(long generation, CellKey cell, Tally difference) {}

    /**
     * What has to be noted with a lead.
     *
     * @param version as it was counted: a lead that was saved since is due still
     * @param before what was counted of it before this batch, or null where it never was
     * @param now what is counted of it with this batch
     * @param dueAt when it counts for something else by itself, or null where it will not
     */
    public record LeadChange(
            LeadId lead,
            long version,
            @Nullable Counted before,
            Counted now,
            @Nullable Instant dueAt) {}

    /** What is served, and what is built. */
    public record After(
            @Nullable Generation served, @Nullable Building building) {}
}
