package io.relais.core.funnel;

import java.util.Comparator;
import java.util.List;

/**
 * What was asked for. Each {@link Figure} is read off any of its tallies.
 *
 * @param total of all leads that were asked for
 * @param before of the same leads in {@linkplain Window#before() the window before}
 * @param rows of each value that leads were asked for by, the one with most handovers first; empty where by none
 * @param versions of each version of the definitions that leads came in or were handed over under
 */
public record FunnelReport(FunnelQuery query, Tally total, Tally before, List<Row> rows, List<Row> versions)
        implements FunnelAnswer {

    private static final Comparator<Row> MOST_FIRST = Comparator.comparingLong(
                    (Row row) -> row.tally().handovers(Round.FIRST))
            .thenComparingLong(row -> row.tally().count(Count.RECEIVED))
            .reversed()
            .thenComparing(row -> row.slice().value());

    /** Sorts the lists. */
    public FunnelReport {
        rows = rows.stream().sorted(MOST_FIRST).toList();
        versions = versions.stream()
                .sorted(Comparator.comparing(row -> row.slice().value()))
                .toList();
    }

    /** The figures of one value. */
    public record Row(Slice slice, Tally tally) {}

    /**
     * Whether leads of several versions of the definitions are in it: then rates of all of them mean little, and those of
     * each of the {@link #versions()} are to be told instead.
     */
    public boolean mixed() {
        return versions.size() > 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.report(this);
    }
}
