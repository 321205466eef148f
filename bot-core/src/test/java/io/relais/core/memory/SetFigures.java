package io.relais.core.memory;

import io.relais.core.funnel.Counting;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Tally;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Basis;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import io.relais.core.port.FunnelStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures that a test sets by hand; leads of which a value is not said have it unknown. */
public final class SetFigures implements FunnelStore {

    private static final Generation ONLY = new Generation(1, new Basis(Counting.DEFINITION, "Europe/Paris"));

    private final List<Cell> cells = new ArrayList<>();

    private static final FunnelState COUNTED = new FunnelState(1, ONLY, null);

    private FunnelState state = COUNTED;

    private record Cell(LocalDate day, Map<Dimension, String> traits, Tally tally) {

        private Slice slice(Dimension dimension) {
            return new Slice(dimension, traits.getOrDefault(dimension, Slice.UNKNOWN));
        }

        /** What comes in is nobody's yet. */
        private Tally tallyBy(Dimension dimension) {
            SortedMap<String, Long> counts = new TreeMap<>(tally.counts());
            counts.keySet().removeIf(name -> dimension.ofSales() && name.startsWith("count:RECEIVED"));
            return new Tally(counts, tally.times());
        }

        private boolean isIn(List<Span> spans) {
            return spans.stream().anyMatch(span -> !day.isBefore(span.start()) && !day.isAfter(span.last()));
        }

        private boolean isOf(@Nullable Slice only) {
            return only == null || slice(only.dimension()).equals(only);
        }
    }

    /** So it was on a day, with leads of these values; the numbers by the names that a tally keeps them by. */
    public SetFigures on(LocalDate day, Map<Dimension, String> traits, Map<String, Long> numbers) {
        cells.add(new Cell(day, Map.copyOf(traits), Tally.named(numbers)));
        return this;
    }

    /** Leads are still counted for the first time. */
    public void count(long done, long of) {
        state = new FunnelState(1, null, new Building(ONLY, done, of));
    }

    /** They are counted anew, and are there as they were by another definition. */
    public void countAnew(int definition, long done, long of) {
        Generation former = new Generation(0, new Basis(definition, "Europe/Paris"));
        state = new FunnelState(1, former, new Building(ONLY, done, of));
    }

    /** All of them were. */
    public void counted() {
        state = COUNTED;
    }

    @Override
    public FunnelState state() {
        return state;
    }

    @Override
    public Tally total(long generation, List<Span> spans, @Nullable Slice only) {
        return cells(spans, only)
                .map(cell -> only == null ? cell.tally() : cell.tallyBy(only.dimension()))
                .reduce(Tally.NONE, Tally::plus);
    }

    @Override
    public List<Row> rows(long generation, List<Span> spans, Dimension by, @Nullable Slice only) {
        Map<Slice, Tally> rows = new TreeMap<>();
        cells(spans, only).forEach(cell -> rows.merge(cell.slice(by), cell.tallyBy(by), Tally::plus));
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), Objects.requireNonNull(row.getValue())))
                .toList();
    }

    private Stream<Cell> cells(List<Span> spans, @Nullable Slice only) {
        return cells.stream().filter(cell -> cell.isIn(spans)).filter(cell -> cell.isOf(only));
    }
}
