package io.relais.core.lead;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.BEN;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;
import static io.relais.core.lead.StagedLeads.RULES;
import static io.relais.core.lead.StagedLeads.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Decision.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UndoTest {

    @Test
    void aDecisionCanBeUndoneUntilTheLastSecondOfFiveMinutes() {
        Lead rejected = StagedLeads.rejected();
        Duration window = POLICY.sla().undo();

        Decision intime = RULES.decide(rejected, new LeadCommand.Undo(ANA), NOW.plus(window));
        Decision late = RULES.decide(
                rejected, new LeadCommand.Undo(ANA), NOW.plus(window).plusSeconds(1));

        assertThat(window).isEqualTo(Duration.ofMinutes(5));
        assertThat(StagedLeads.made(intime).lead().progress())
                .usingRecursiveComparison()
                .ignoringFields("feedback")
                .isEqualTo(StagedLeads.offered().progress());
        assertThat(late)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.TooLateToUndo(NOW, 5)));
    }

    @Test
    void undoingARecycledLeadBringsItsEngagementBack() {
        Lead undone = after(StagedLeads.recycled(), new LeadCommand.Undo(ANA));

        assertThat(undone.score()).isEqualTo(StagedLeads.reached().score());
    }

    @Test
    void whatWasLoggedSinceIsNotUndoneWithTheDecision() {
        Lead undone = after(StagedLeads.reached(), new LeadCommand.Undo(ANA));

        assertThat(undone.stage()).isEqualTo(LeadStage.MQL);
        assertThat(undone.progress().reached()).isTrue();
    }

    @Test
    void nobodyUndoesAnothersDecisionButAManager() {
        assertThat(RULES.decide(StagedLeads.rejected(), new LeadCommand.Undo(BEN), NOW))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.NothingToUndo()));
        assertThat(after(StagedLeads.rejected(), new LeadCommand.Undo(StagedLeads.MIA))
                        .stage())
                .isEqualTo(LeadStage.MQL);
    }
}
