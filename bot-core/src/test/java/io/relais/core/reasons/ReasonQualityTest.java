package io.relais.core.reasons;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.MIA;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;
import static io.relais.core.lead.StagedLeads.RULES;
import static io.relais.core.lead.StagedLeads.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.Period;
import io.relais.core.funnel.Rate;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.RejectReason;
import io.relais.core.lead.StagedLeads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonQualityTest {

    private static final Period DAY = new Period(NOW, NOW.plus(Duration.ofDays(1)));

    private final Doubts doubts = new Doubts(POLICY.scoring());

    @Test
    void countsByWhatMakesOneAsk() {
        Lead doubtful = rejected(MIA, RejectReason.OFF_DEFINITION, "company_size", 60);
        Lead confirmed = made(RULES.decide(doubtful, new LeadCommand.ConfirmReason(MIA), NOW.plusSeconds(90)))
                .lead();
        Lead quick = rejected(ANA, RejectReason.OFF_DEFINITION, "sector", 3);
        Lead fine = rejected(ANA, RejectReason.MISROUTED, "territory", 70);

        ReasonQuality quality = ReasonQuality.of(List.of(fine, confirmed, quick), DAY, doubts);

        assertThat(quality)
                .isEqualTo(new ReasonQuality(3, Map.of(Doubt.Kind.AGAINST_FACTS, 2, Doubt.Kind.AT_ONCE, 1), 2, 1));
        assertThat(quality.of(Doubt.Kind.AGAINST_FACTS)).isEqualTo(new Rate(2, 3));
        assertThat(quality.confirmedOfQuestioned()).isEqualTo(new Rate(1, 2));
    }

    @Test
    void knowsTheHabitsOfEachPersonApart() {
        List<Lead> leads = new ArrayList<>();
        for (int second = 0; second < 9; second++) {
            leads.add(rejected(MIA, RejectReason.MISROUTED, "territory", 100 + second));
            leads.add(rejected(ANA, RejectReason.MISROUTED, second % 2 == 0 ? "segment" : "territory", 100 + second));
        }

        assertThat(ReasonQuality.of(leads, DAY, doubts).doubted()).isEqualTo(Map.of(Doubt.Kind.ALWAYS_THE_SAME, 2));
    }

    @Test
    void leavesOutWhatWasDecidedAtAnotherTime() {
        Lead later = rejected(ANA, RejectReason.OFF_DEFINITION, "sector", 86_400);

        assertThat(ReasonQuality.of(List.of(later, StagedLeads.sql()), DAY, doubts))
                .isEqualTo(ReasonQuality.NONE);
    }

    private static Lead rejected(Actor by, RejectReason reason, String detail, long seconds) {
        LeadCommand reject = new LeadCommand.Reject(by, reason, detail, "");
        return made(RULES.decide(StagedLeads.offered(), reject, NOW.plusSeconds(seconds)))
                .lead();
    }
}
