package io.relais.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Chart;
import io.relais.core.chat.Reply;
import io.relais.core.chat.Table;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.RejectReason;
import io.relais.core.lead.StagedLeads;
import org.junit.jupiter.api.Test;

class CalibrateDialogueTest {

    private final Office office = new Office();

    @Test
    void saysWhatAnotherThresholdWouldHaveDone() {
        rejected();

        Reply reply = office.as("mia").figures("calibrate 90");

        assertThat(Dialogue.text(reply))
                .contains("If an MQL took 90 points", "Looked at: 1 lead")
                .contains("Too few to say")
                .contains("Rejections before contact that would have been avoided: 1 of 1, too few to say");
        assertThat(((Reply.Show) reply).card().elements())
                .hasAtLeastOneElementOfType(Chart.class)
                .hasAtLeastOneElementOfType(Table.class);
    }

    @Test
    void isAskedInFrenchAndByAButton() {
        rejected();

        assertThat(Dialogue.text(office.as("leo").figures("calibrer"))).contains("Si un MQL demandait");
        assertThat(Dialogue.text(office.as("leo").presses("funnel.calibrate", "60")))
                .contains("60 points");
    }

    @Test
    void isNotForReps() {
        assertThat(Dialogue.text(office.as("ana").figures("calibrate"))).doesNotContain("Calibration");
        assertThat(office.outcomes).containsExactly(InteractionLog.Outcome.FORBIDDEN);
    }

    @Test
    void saysWhatItUnderstandsAndThatThereIsNothingYet() {
        assertThat(Dialogue.text(office.as("mia").figures("calibrate down")))
                .contains("“down”", "/funnel calibrate 60");
        assertThat(Dialogue.text(office.as("mia").figures("calibrate 0"))).contains("“0”");
        assertThat(Dialogue.text(office.as("mia").figures("calibrate"))).contains("No lead was decided on yet");
    }

    private void rejected() {
        LeadId lead = office.receivesClaire().lead().id();
        office.does(lead, new LeadCommand.Reject(StagedLeads.ANA, RejectReason.OFF_DEFINITION, "company_size", ""));
    }
}
