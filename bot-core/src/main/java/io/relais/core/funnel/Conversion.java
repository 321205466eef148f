package io.relais.core.funnel;

import io.relais.core.funnel.Reading.Share;
import java.util.List;

/**
 * Of leads received, how many became MQL and SQL; of leads handed over for the first time, how many were accepted (SAL) and
 * became SQL. What is open still is in the denominators: {@link Outcomes} shows it.
 */
final class Conversion implements Figure {

    @Override
    public String id() {
        return "conversion";
    }

    @Override
    public List<Reading> of(Tally tally) {
        long received = tally.count(Count.RECEIVED);
        long mql = tally.handovers(Round.FIRST);
        long sal = tally.accepted(Round.FIRST);
        long sql = tally.count(Round.FIRST, Outcome.SQL);
        return List.of(
                new Share("leadToMql", Rate.of(tally.count(Count.RECEIVED_MQL), received)),
                new Share("mqlToSal", Rate.of(sal, mql)),
                new Share("salToSql", Rate.of(sql, sal)),
                new Share("mqlToSql", Rate.of(sql, mql)),
                new Share("leadToSql", Rate.of(tally.count(Count.RECEIVED_SQL), received)));
    }
}
