package io.relais.core.application;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import io.relais.core.port.FunnelStore;
import java.util.List;

/** Answers what is asked about the funnel. */
public record Funnel(FunnelStore store) {

    /**
     * The figures, or how far the first counting of them has come.
     *
     * @throws io.relais.core.port.StoreUnavailable where the store does not answer
     */
    public FunnelAnswer ask(FunnelQuery query) {
        FunnelState state = store.state();
        Generation served = state.served();
        return served == null ? counting(state) : report(query, served.number());
    }

    private static FunnelAnswer counting(FunnelState state) {
        Building building = state.building();
        return building == null
                ? new FunnelAnswer.StillCounting(0, 0)
                : new FunnelAnswer.StillCounting(building.upTo(), building.last());
    }

    private FunnelReport report(FunnelQuery query, long generation) {
        List<Span> spans = query.window().spans();
        Dimension by = query.by();
        return new FunnelReport(
                query,
                store.total(generation, spans, query.only()),
                store.total(generation, query.window().before().spans(), query.only()),
                by == null ? List.of() : store.rows(generation, spans, by, query.only()),
                versions(query, generation));
    }

    private List<Row> versions(FunnelQuery query, long generation) {
        Slice only = query.only();
        List<Span> spans = query.window().spans();
        return only != null && only.dimension() == Dimension.DEFINITIONS
                ? List.of(new Row(only, store.total(generation, spans, only)))
                : store.rows(generation, spans, Dimension.DEFINITIONS, only);
    }
}
