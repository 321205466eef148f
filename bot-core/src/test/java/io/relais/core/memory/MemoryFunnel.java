package io.relais.core.memory;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Tally;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures in memory, read. */
final class MemoryFunnel implements FunnelStore {

    private final MemoryJournal journal;

    MemoryFunnel(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public FunnelState state() {
        return journal.latest().state();
    }

    @Override
    public Tally total(long generation, List<Span> spans, @Nullable Slice only) {
        Map<CellKey, Tally> cells = journal.cells(generation);
        return spans.stream()
                .map(span -> cells.getOrDefault(new CellKey(span, only, null), Tally.NONE))
                .reduce(Tally.NONE, Tally::plus);
    }

    @Override
    public List<Row> rows(long generation, List<Span> spans, Dimension by, @Nullable Slice only) {
        Map<Slice, Tally> rows = new TreeMap<>();
        journal.cells(generation).forEach((cell, tally) -> {
            Slice row = row(cell, by, only);
            if (row != null && spans.contains(cell.span())) {
                rows.merge(row, tally, Tally::plus);
            }
        });
        rows.values().removeIf(Tally::empty);
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    private static @Nullable Slice row(CellKey cell, Dimension by, @Nullable Slice only) {
        List<Slice> of = Stream.of(cell.first(), cell.second())
                .flatMap(Stream::ofNullable)
                .toList();
        Set<Slice> others = only == null ? Set.of() : Set.of(only);
        boolean wanted = of.size() == others.size() + 1 && of.containsAll(others);
        return of.stream()
                .filter(slice -> wanted && slice.dimension() == by)
                .findFirst()
                .orElse(null);
    }
}
