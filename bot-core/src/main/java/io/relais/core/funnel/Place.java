package io.relais.core.funnel;

import io.relais.core.funnel.Span.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something counts: on a day, and in each of these slices.
 *
 * @param slices each of another dimension, in their order
 */
record Place(LocalDate day, List<Slice> slices) {

    Place {
        slices = slices.stream().sorted().toList();
    }

    /**
     * The cells of the day and of all longer spans that have it: of all leads, of each slice, and of each pair of slices that
     * is counted.
     */
    List<CellKey> cells() {
        List<CellKey> cells = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            Span span = Span.of(unit, day);
            cells.add(new CellKey(span, null, null));
            for (int at = 0; at < slices.size(); at++) {
                Slice slice = slices.get(at);
                cells.add(new CellKey(span, slice, null));
                slices.stream()
                        .skip(at + 1L)
                        .filter(other -> FunnelQuery.counted(slice.dimension(), other.dimension()))
                        .forEach(other -> cells.add(new CellKey(span, slice, other)));
            }
        }
        return cells;
    }
}
