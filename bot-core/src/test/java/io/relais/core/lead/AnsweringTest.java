package io.relais.core.lead;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.BEN;
import static io.relais.core.lead.StagedLeads.LEO;
import static io.relais.core.lead.StagedLeads.MIA;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.RULES;
import static io.relais.core.lead.StagedLeads.after;
import static io.relais.core.lead.StagedLeads.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Feedback.Kind;
import io.relais.core.lead.Feedback.Remark;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Notice.Announce;
import io.relais.core.lead.Notice.Answer;
import io.relais.core.lead.Notice.Refresh;
import io.relais.core.lead.Notice.Report;
import io.relais.core.lead.Notice.Urgency;
import io.relais.core.lead.Notice.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    /** Two working days after Tuesday, since Thursday is a holiday. */
    private static final Instant FRIDAY = Instant.parse("2026-05-15T08:30:00Z");

    private static final Instant MONDAY = Instant.parse("2026-05-18T08:30:00Z");

    @Test
    void marketingHasTwoWorkingDays() {
        assertThat(item(StagedLeads.rejected()).answerBy()).isEqualTo(FRIDAY);
        assertThat(item(StagedLeads.disqualified()).answerBy()).isNull();
        assertThat(item(StagedLeads.asked()).answerBy()).isNull();
    }

    @Test
    void aDetailThatWasGivenStartsMarketingsClockAnew() {
        LeadCommand given = new LeadCommand.GiveDetail(ANA, "20");
        Lead lead = made(RULES.decide(StagedLeads.asked(), given, NOW.plus(Duration.ofDays(1))))
                .lead();

        assertThat(item(lead).answerBy()).isEqualTo(MONDAY);
    }

    @Test
    void aDetailOnWhatWasGivenUpAfterContactOwesNothing() {
        Lead asked = after(StagedLeads.disqualified(), new LeadCommand.AskDetail(LEO, "why?"));
        Lead given = after(asked, new LeadCommand.GiveDetail(ANA, "no plans"));

        assertThat(item(given).state()).isEqualTo(State.TOLD);
    }

    @Test
    void whoDecidedIsNotOfferedItFirstAgainThoughTheyNeverOwnedIt() {
        Lead rejected = after(StagedLeads.waiting(), StagedLeads.reject(BEN));
        Lead back = after(rejected, new LeadCommand.Disagree(LEO, "220 people"));

        assertThat(back.progress().history().declinedBy()).containsExactly("ben");
        assertThat(back.owner()).isNull();
        assertThat(back.progress().clocks()).isEqualTo(Clocks.NONE);
        assertThat(back.verdict()).isEqualTo(LeadStage.MQL);
    }

    @Test
    void eachStepIsToldToWhomItConcerns() {
        assertThat(notices(StagedLeads.rejected(), new LeadCommand.FixAtSource(LEO, "")))
                .containsExactly(new Report(Urgency.STEP), new Refresh(), new Answer("ana", Word.ANSWERED));
        assertThat(notices(StagedLeads.rejected(), new LeadCommand.Disagree(LEO, "220")))
                .containsExactly(
                        new Report(Urgency.STEP), new Refresh(), new Answer("ana", Word.ANSWERED), new Announce());
        assertThat(notices(StagedLeads.rejected(), new LeadCommand.AskDetail(LEO, "why?")))
                .containsExactly(new Report(Urgency.STEP), new Refresh(), new Answer("ana", Word.ASKED));
        assertThat(notices(StagedLeads.asked(), new LeadCommand.GiveDetail(ANA, "so")))
                .containsExactly(new Report(Urgency.STEP), new Refresh(), new Answer("leo", Word.REPLIED));
        assertThat(notices(StagedLeads.asked(), new LeadCommand.GiveDetail(MIA, "so")))
                .contains(new Answer("leo", Word.REPLIED));
    }

    @Test
    void nobodyIsToldWhatTheySaidThemselves() {
        Lead rejected = after(StagedLeads.offered(), StagedLeads.reject(MIA));

        assertThat(notices(rejected, new LeadCommand.FixAtSource(MIA, "")))
                .containsExactly(new Report(Urgency.STEP), new Refresh());
    }

    @Test
    void takingBackIsToldToAllWhoHadAPart() {
        assertThat(notices(StagedLeads.given(), new LeadCommand.Undo(ANA)))
                .contains(new Answer("leo", Word.TAKEN_BACK))
                .doesNotContain(new Answer("ana", Word.TAKEN_BACK));
        assertThat(notices(StagedLeads.asked(), new LeadCommand.Undo(MIA)))
                .contains(new Answer("leo", Word.TAKEN_BACK), new Answer("ana", Word.TAKEN_BACK));
        assertThat(notices(StagedLeads.rejected(), new LeadCommand.Undo(ANA)))
                .contains(new Report(Urgency.STEP))
                .noneMatch(Answer.class::isInstance);
    }

    @Test
    void whatWasAnsweredWhileTheLeadSleptStaysAnswered() {
        Lead fixed = after(StagedLeads.asleepUnanswered(), new LeadCommand.FixAtSource(LEO, ""));
        Lead awake = after(fixed, new LeadCommand.Undo(LEO));

        assertThat(awake.stage()).isEqualTo(LeadStage.REJECTED);
        assertThat(item(awake).state()).isEqualTo(State.FIXED);
    }

    @Test
    void takingADisagreementBackOwesTheAnswerAgain() {
        Lead back = after(StagedLeads.sentBack(), new LeadCommand.Undo(LEO));

        assertThat(item(back).state()).isEqualTo(State.OWED);
        assertThat(item(back).answerBy()).isEqualTo(FRIDAY);
        assertThat(item(back).remarks()).extracting(Remark::kind).containsExactly(Kind.DISAGREED, Kind.TAKEN_BACK);
        assertThat(back.progress().history().disagreed()).isZero();
        assertThat(after(back, new LeadCommand.Disagree(LEO, "240 people")).stage())
                .isEqualTo(LeadStage.MQL);
    }

    @Test
    void aNewDecisionTakesTheItemsPlaceAndKeepsWhatWasSaid() {
        Feedback again = item(StagedLeads.rejectedAgain());

        assertThat(again.by()).isEqualTo("ben");
        assertThat(again.remarks()).isEmpty();
        assertThat(again.earlier()).extracting(Remark::words).containsExactly("220 employees, on their site");
    }

    @Test
    void aLeadKeepsTheLatestRemarksAtHand() {
        Lead lead = StagedLeads.rejected();
        for (int count = 0; count <= Feedback.MOST_REMARKS; count++) {
            lead = after(lead, new LeadCommand.AskDetail(LEO, "question " + count));
        }

        assertThat(item(lead).remarks())
                .hasSize(Feedback.MOST_REMARKS)
                .first()
                .satisfies(first -> assertThat(first.words()).isEqualTo("question 1"));
    }

    @Test
    void whatWasRejectedBeforeAnAnswerWasOwedOwesNone() {
        LeadEvent old = new LeadEvent.Rejected(
                new LeadEvent.Stamp(NOW, ANA, "1"), RejectReason.MISROUTED, "territory", "", null);

        assertThat(item(old.applyTo(StagedLeads.offered())).state()).isEqualTo(State.TOLD);
    }

    private static List<Notice> notices(Lead lead, LeadCommand command) {
        return made(RULES.decide(lead, command, NOW)).notices();
    }

    private static Feedback item(Lead lead) {
        return Objects.requireNonNull(lead.feedback());
    }
}
