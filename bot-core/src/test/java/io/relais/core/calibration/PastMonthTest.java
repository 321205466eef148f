package io.relais.core.calibration;

import static io.relais.core.lead.StagedLeads.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.calibration.Judged.Way;
import io.relais.core.calibration.Telling.Kind;
import io.relais.core.demo.PlayedMonth;
import io.relais.core.funnel.Rate;
import io.relais.core.lead.Actor;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.StagedLeads;
import io.relais.core.scoring.FitGrade;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example month: 120 MQL, of which 45 became SQL and 43 were given up. */
class PastMonthTest {

    private static List<Judged> past;

    @BeforeAll
    static void play() {
        PlayedMonth month = PlayedMonth.october();
        past = month.leads().stream()
                .map(lead -> Judged.of(lead, month.stores().leads().history(lead.id())))
                .toList();
    }

    @Test
    void wouldHaveBeenTheSameUnderTheSameDefinitions() {
        Calibration same = Calibration.of(POLICY.scoring().definition(), past);
        int byHand =
                (int) past.stream().filter(lead -> lead.way() == Way.BY_HAND).count();

        assertThat(same.byHand()).isEqualTo(byHand).isBetween(1, 20);
        assertThat(same.all().sqlMissed().cases()).isZero();
        assertThat(same.all().givenUpAvoided().cases()).isZero();
        assertThat(same.all().gained()).isEqualTo(new Rate(0, 280));
        assertThat(same.all().sqlMissed().of() + same.all().givenUpAvoided().of())
                .isBetween(88 - byHand, 88);
        assertThat(same.tooFew()).isFalse();
    }

    @Test
    void missesMoreAndAvoidsMoreTheHigherTheThreshold() {
        List<Calibration> each =
                Calibration.thresholds(POLICY.scoring().definition(), List.of(20, 30, 40, 50, 200), past);

        assertThat(each).extracting(one -> one.all().sqlMissed().cases()).isSorted();
        assertThat(each).extracting(one -> one.all().givenUpAvoided().cases()).isSorted();
        assertThat(each.get(4).all().sqlMissed().cases())
                .isEqualTo(each.get(4).all().sqlMissed().of());
        assertThat(each.get(0).all().gained().cases()).isPositive();
    }

    @Test
    void saysWhatToldSqlsFromTheOthers() {
        Telling telling = Telling.of(POLICY.scoring(), past);
        int decided = telling.byGrade().values().stream().mapToInt(Rate::of).sum();

        assertThat(telling.byGrade().keySet()).isSubsetOf(FitGrade.A, FitGrade.B);
        assertThat(telling.byPoints().values().stream().mapToInt(Rate::of).sum())
                .isEqualTo(decided);
        assertThat(telling.byKind())
                .allSatisfy(kind ->
                        assertThat(kind.with().of() + kind.without().of()).isEqualTo(decided));
        assertThat(telling.byKind())
                .extracting(Kind::kind)
                .first()
                .extracting("kind")
                .isEqualTo("demo_request");
    }

    @Test
    void countsALeadThatWasMadeAnMqlByAPersonAsByHand() {
        LeadEvent promoted = StagedLeads.made(StagedLeads.RULES.decide(
                        StagedLeads.nurtured(),
                        new LeadCommand.Promote(Actor.RELAIS, "met at the fair"),
                        StagedLeads.NOW))
                .events()
                .get(0);
        LeadEvent received = new LeadEvent.Received(
                promoted.stamp(), List.of(), StagedLeads.nurtured().score());

        assertThat(Judged.of(StagedLeads.nurtured(), List.of(received, promoted))
                        .way())
                .isEqualTo(Way.BY_HAND);
    }
}
