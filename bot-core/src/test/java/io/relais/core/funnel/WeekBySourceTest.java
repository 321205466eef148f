package io.relais.core.funnel;

import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.BEN;
import static io.relais.core.lead.StagedLeads.LEO;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekBySourceTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant BEFORE = NOW.minus(DAY.multipliedBy(4));
    private static final Reason TERRITORY = new Reason(LeadStage.REJECTED, "MISROUTED");
    private static final Reason NO_NEED = new Reason(LeadStage.DISQUALIFIED, "NO_NEED");

    private final WeekBySource week = new WeekBySource(new Period(NOW, NOW.plus(DAY.multipliedBy(7))));

    @Test
    void countsWhatWasDecidedInThePeriod() {
        week.add(Story.from(NOW).assigned().does(new LeadCommand.Accept(ANA)).trail(1, "fair"));
        week.add(Story.from(NOW).assigned().rejects(ANA).trail(2, "fair"));
        week.add(Story.from(BEFORE).assigned().at(NOW).toSql(ANA).trail(3, "web"));
        week.add(Story.from(BEFORE).assigned().at(NOW).disqualified(ANA).trail(4, "web"));
        week.add(Story.from(BEFORE).assigned().trail(5, "nothing in the period"));

        assertThat(week.bySource())
                .isEqualTo(Map.of(
                        "fair", new SourceWeek(2, 1, 1, 0, Map.of(TERRITORY, 1)),
                        "web", new SourceWeek(0, 2, 0, 1, Map.of(NO_NEED, 1))));
    }

    @Test
    void doesNotCountWhatWasTakenBackOrOverruled() {
        week.add(Story.from(NOW)
                .assigned()
                .rejects(ANA)
                .does(new LeadCommand.Undo(ANA))
                .trail(1, "fair"));
        week.add(Story.from(NOW)
                .assigned()
                .rejects(ANA)
                .does(new LeadCommand.Disagree(LEO, "220 people"))
                .trail(2, "fair"));

        assertThat(week.bySource()).isEqualTo(Map.of("fair", new SourceWeek(2, 0, 0, 0, Map.of())));
    }

    @Test
    void countsALeadByItsLatestAnswer() {
        week.add(Story.from(NOW)
                .assigned()
                .does(new LeadCommand.Accept(ANA))
                .rejects(ANA)
                .trail(1, "fair"));
        week.add(Story.from(NOW)
                .assigned()
                .rejects(ANA)
                .does(new LeadCommand.Disagree(LEO, "220 people"))
                .does(new LeadCommand.Accept(BEN))
                .trail(2, "fair"));

        assertThat(week.bySource()).isEqualTo(Map.of("fair", new SourceWeek(2, 1, 1, 0, Map.of(TERRITORY, 1))));
    }

    @Test
    void countsALeadThatComesTwiceAsItWasLast() {
        Story story = Story.from(NOW).assigned();
        week.add(story.trail(1, "fair"));
        week.add(story.does(new LeadCommand.Accept(ANA)).trail(1, "fair"));

        assertThat(week.bySource()).isEqualTo(Map.of("fair", new SourceWeek(1, 1, 0, 0, Map.of())));
    }

    @Test
    void restoresADecisionWhoseOverrulingWasTakenBack() {
        week.add(Story.from(NOW)
                .assigned()
                .rejects(ANA)
                .does(new LeadCommand.Disagree(LEO, "220 people"))
                .does(new LeadCommand.Undo(LEO))
                .trail(1, "fair"));

        assertThat(week.bySource()).isEqualTo(Map.of("fair", new SourceWeek(1, 0, 1, 0, Map.of(TERRITORY, 1))));
    }

    @Test
    void ranksReasonsByHowOftenTheyWereGiven() {
        SourceWeek many = new SourceWeek(0, 0, 3, 0, Map.of(TERRITORY, 1))
                .plus(new SourceWeek(0, 0, 0, 0, Map.of(NO_NEED, 2)))
                .plus(new SourceWeek(0, 0, 0, 0, Map.of(TERRITORY, 1)));

        assertThat(many.topReasons(1)).extracting(Map.Entry::getKey).containsExactly(TERRITORY);
        assertThat(many.topReasons(9)).extracting(Map.Entry::getValue).containsExactly(2, 2);
    }
}
