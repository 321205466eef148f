package io.relais.core.funnel;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one lead counts for.
 *
 * @param cells what it adds to each cell
 * @param until when it counts for something else by itself, because a deadline has passed; or null where it will not
 */
public record Contribution(
        Map<CellKey, Tally> cells, @Nullable Instant until) {

    /** A lead that nothing is known of. */
    public static final Contribution NONE = new Contribution(Map.of(), null);

    /** Copies the map. */
    public Contribution {
        cells = Map.copyOf(cells);
    }

    /** What has to be added to the cells where the lead counted for that before. */
    public Map<CellKey, Tally> since(Contribution before) {
        Map<CellKey, Tally> differences = new HashMap<>(cells);
        before.cells.forEach((cell, tally) -> differences.merge(cell, Tally.NONE.minus(tally), Tally::plus));
        differences.values().removeIf(Tally::empty);
        return differences;
    }
}
