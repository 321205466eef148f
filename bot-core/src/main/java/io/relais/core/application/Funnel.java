package io.relais.core.application;

import io.relais.core.funnel.Counting;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Tally;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import io.relais.core.port.FunnelStore;
import java.util.List;

/** Answers what is asked about the funnel. */
public record Funnel(FunnelStore store) {

    /**
     * The figures, or how far the first counting of them by the present definitions has come: those of another version
     * were put together from other cells.
     *
     * @throws io.relais.core.port.StoreUnavailable where the store does not answer
     */
    public FunnelAnswer ask(FunnelQuery query) {
        FunnelState state = store.state();
        Generation served = state.served();
        return served == null || served.basis().definition() != Counting.DEFINITION
                ? counting(state)
                : report(query, served.number());
    }

    private static FunnelAnswer counting(FunnelState state) {
        Building building = state.building();
        return building == null
                ? new FunnelAnswer.StillCounting(0, 0)
                : new FunnelAnswer.StillCounting(building.upTo(), building.last());
    }

    private FunnelReport report(FunnelQuery query, long generation) {
        Tally total = store.total(generation, query.window().spans(), query.only());
        Tally before = store.total(generation, query.window().before().spans(), query.only());
        Dimension by = query.by();
        List<Row> rows = by == null ? List.of() : rows(query, generation, by);
        List<Row> versions = by == Dimension.DEFINITIONS ? rows : versions(query, generation, total);
        return new FunnelReport(query, total, before, rows, versions);
    }

    private List<Row> versions(FunnelQuery query, long generation, Tally total) {
        Slice only = query.only();
        return only != null && only.dimension() == Dimension.DEFINITIONS
                ? List.of(new Row(only, total))
                : rows(query, generation, Dimension.DEFINITIONS);
    }

    private List<Row> rows(FunnelQuery query, long generation, Dimension by) {
        return store.rows(generation, query.window().spans(), by, query.only());
    }
}
