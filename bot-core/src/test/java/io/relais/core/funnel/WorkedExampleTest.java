package io.relais.core.funnel;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.Reading.Share;
import io.relais.core.lead.Actor;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.lead.StagedLeads;
import io.relais.core.lead.Story;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of the trade, counted off the histories of its leads: 400 received in a month, 120 MQL, 45 SQL. */
class WorkedExampleTest {

    private static final CellKey MAY = new CellKey(Span.month(LocalDate.of(2026, 5, 1)), null, null);
    private static final Counting COUNTING = new Counting(ZoneId.of("Europe/Paris"));

    @Test
    void isTold() {
        Tally month = times(280, received())
                .plus(times(
                        75,
                        Story.from(NOW).assigned().rejects(ANA).trail(1, "any").events()))
                .plus(times(
                        45,
                        Story.from(NOW).assigned().toSql(ANA).trail(1, "any").events()));

        List<Reading> told = Figures.CONVERSION.of(month);

        assertThat(told.get(0)).isEqualTo(new Share("leadToMql", new Rate(120, 400)));
        assertThat(told.get(3)).isEqualTo(new Share("mqlToSql", new Rate(45, 120)));
        assertThat(told.get(4)).isEqualTo(new Share("leadToSql", new Rate(45, 400)));
        assertThat(Figures.AMOUNTS.of(month)).hasToString("[Sum[name=EUR, amount=2700000.000]]");
    }

    private static List<LeadEvent> received() {
        return StagedLeads.RULES
                .receive(new LeadId(1), StagedLeads.claire(), List.of(), new Stamping(Actor.RELAIS, NOW))
                .events();
    }

    private static Tally times(int leads, List<LeadEvent> history) {
        Tally one = COUNTING.of(Traits.of(StagedLeads.claire()), history, NOW)
                .cells()
                .getOrDefault(MAY, Tally.NONE);
        Tally sum = Tally.NONE;
        for (int lead = 0; lead < leads; lead++) {
            sum = sum.plus(one);
        }
        return sum;
    }
}
