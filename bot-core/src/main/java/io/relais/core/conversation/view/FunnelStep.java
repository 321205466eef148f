package io.relais.core.conversation.view;

import io.relais.core.funnel.Count;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.Outcome;
import io.relais.core.funnel.Round;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far leads came, of those of some days. */
enum FunnelStep {
    /** Came in. */
    RECEIVED,
    /** Were handed over. */
    MQL,
    /** Were accepted. */
    SAL,
    /** Became opportunities. */
    SQL;

    /** The steps that are counted of what is asked for: what comes in is nobody's, and has no checklist, yet. */
    static List<FunnelStep> of(FunnelQuery query) {
        Slice only = query.only();
        boolean ofSales = only != null && only.dimension().ofSales();
        return Arrays.stream(values())
                .filter(step -> step != RECEIVED || !ofSales)
                .toList();
    }

    /** The phrase of its name. */
    String phrase() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }

    /** How many came that far. */
    long count(Tally tally) {
        return switch (this) {
            case RECEIVED -> tally.count(Count.RECEIVED);
            case MQL -> tally.handovers(Round.FIRST);
            case SAL -> tally.accepted(Round.FIRST);
            case SQL -> tally.count(Round.FIRST, Outcome.SQL);
        };
    }
}
