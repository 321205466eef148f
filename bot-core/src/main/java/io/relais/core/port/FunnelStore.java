package io.relais.core.port;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they are kept, to be read. What it costs to read them does not depend on how many leads there are. Every
 * method throws {@link StoreUnavailable} where the store does not answer.
 */
public interface FunnelStore {

    /** How far the counting has come. */
    FunnelState state();

    /**
     * What these days and months add up to.
     *
     * @param generation which figures
     * @param spans days and months, none in another
     * @param only of these leads, or null for all
     */
    Tally total(long generation, List<Span> spans, @Nullable Slice only);

    /**
     * The same, for each value of a dimension; values of which there is nothing are left out. Where leads are of one slice
     * only, {@link io.relais.core.funnel.FunnelQuery#counted} says which dimensions can be asked for.
     */
    List<Row> rows(long generation, List<Span> spans, Dimension by, @Nullable Slice only);
}
