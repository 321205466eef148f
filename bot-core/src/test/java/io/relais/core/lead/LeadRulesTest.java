package io.relais.core.lead;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.BEN;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;
import static io.relais.core.lead.StagedLeads.RULES;
import static io.relais.core.lead.StagedLeads.after;
import static io.relais.core.lead.StagedLeads.log;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Decision.Refused;
import io.relais.core.lead.Decision.Unchanged;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Gap;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadRulesTest {

    @Test
    void acceptingIsNotSql() {
        assertThat(StagedLeads.accepted().stage()).isEqualTo(LeadStage.ACCEPTED);
    }

    @Test
    void theSameDecisionAgainChangesNothing() {
        assertThat(decide(StagedLeads.accepted(), new LeadCommand.Accept(ANA))).isInstanceOf(Unchanged.class);
        assertThat(decide(StagedLeads.rejected(), StagedLeads.reject(ANA))).isInstanceOf(Unchanged.class);
        assertThat(decide(StagedLeads.sql(), StagedLeads.qualify(ANA))).isInstanceOf(Unchanged.class);
    }

    @Test
    void theLoserOfARaceIsToldWhoWonAndWhen() {
        assertThat(refusal(StagedLeads.accepted(), new LeadCommand.Accept(BEN)))
                .isEqualTo(new Refusal.AlreadyDecided(LeadStage.ACCEPTED, "ana", NOW));
    }

    @Test
    void sqlNeedsALoggedContact() {
        Lead lead = StagedLeads.accepted();
        Lead documented = after(lead, StagedLeads.filled(ANA, lead, Evidence.DOCUMENTED));

        assertThat(refusal(documented, StagedLeads.qualify(ANA))).isInstanceOf(Refusal.Uncontacted.class);
    }

    @Test
    void sqlNeedsTheGateAndSaysWhatIsMissing() {
        Refusal refusal = refusal(StagedLeads.reached(), StagedLeads.qualify(ANA));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refusal.Gated.class,
                        gated -> assertThat(gated.gaps())
                                .isNotEmpty()
                                .allMatch(gap -> !(gap instanceof Gap.AmountMissing)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,     Demo, 2026-05-20, AMOUNT_NOT_OVER_ZERO",
        "-1,    Demo, 2026-05-20, AMOUNT_NOT_OVER_ZERO",
        "60000, '  ', 2026-05-20, NEXT_STEP_EMPTY",
        "60000, Demo, 2026-05-11, NEXT_STEP_IN_THE_PAST"
    })
    void sqlNeedsAmountNextStepAndDate(BigDecimal amount, String nextStep, LocalDate on, Refusal.What what) {
        Qualification found = new Qualification(amount, "EUR", nextStep, on);

        assertThat(refusal(StagedLeads.documented(), new LeadCommand.Qualify(ANA, found)))
                .isEqualTo(new Refusal.Unfit(what));
    }

    @Test
    void aNextStepTodayIsAhead() {
        LocalDate today = NOW.atZone(POLICY.hours().zone()).toLocalDate();
        Qualification found = new Qualification(BigDecimal.TEN, "EUR", "Call back", today);

        assertThat(after(StagedLeads.documented(), new LeadCommand.Qualify(ANA, found))
                        .stage())
                .isEqualTo(LeadStage.SQL);
    }

    @Test
    void unableToReachNeedsTheAgreedAttempts() {
        int agreed = POLICY.sla().attemptsBeforeUnreachable();
        Lead lead = StagedLeads.accepted();
        for (int made = 0; made < agreed; made++) {
            assertThat(refusal(lead, unableToReach())).isEqualTo(new Refusal.TooFewAttempts(made, agreed));
            lead = after(lead, log(ANA, "call-" + made, Result.NO_ANSWER));
        }

        assertThat(after(lead, unableToReach()).stage()).isEqualTo(LeadStage.DISQUALIFIED);
    }

    @Test
    void whoWasReachedIsNotUnreachable() {
        assertThat(refusal(StagedLeads.reached(), unableToReach())).isInstanceOf(Refusal.Contacted.class);
    }

    @Test
    void noFitSaysWhy() {
        LeadCommand silent = new LeadCommand.Disqualify(ANA, DisqualifyReason.NO_FIT, " ");

        assertThat(refusal(StagedLeads.reached(), silent)).isEqualTo(new Refusal.Unfit(Refusal.What.NOTE_EMPTY));
    }

    @Test
    void rejectingIsForBeforeContactAndDisqualifyingForAfter() {
        assertThat(refusal(StagedLeads.reached(), StagedLeads.reject(ANA))).isInstanceOf(Refusal.Contacted.class);
        assertThat(refusal(StagedLeads.accepted(), new LeadCommand.Disqualify(ANA, DisqualifyReason.NO_NEED, "")))
                .isInstanceOf(Refusal.Uncontacted.class);
    }

    @Test
    void aRejectionsDetailBelongsToItsReason() {
        LeadCommand mixed = new LeadCommand.Reject(ANA, RejectReason.MISROUTED, "company_size", "");

        assertThat(refusal(StagedLeads.offered(), mixed))
                .isEqualTo(new Refusal.Unfit(Refusal.What.DETAIL_NOT_OF_THE_REASON));
    }

    @Test
    void theSameAttemptLoggedTwiceCountsOnce() {
        assertThat(decide(StagedLeads.reached(), log(ANA, "call-1", Result.REACHED)))
                .isInstanceOf(Unchanged.class);
    }

    @Test
    void aRecycledLeadKeepsItsFitLosesItsEngagementAndWakesUpOnAWorkingMorning() {
        Lead asleep = StagedLeads.recycled();
        Instant wakeUp = Objects.requireNonNull(asleep.progress().clocks().wakeUpAt());

        assertThat(asleep.score().fitPoints())
                .isEqualTo(StagedLeads.reached().score().fitPoints());
        assertThat(asleep.score().engagementPoints()).isZero();
        assertThat(wakeUp).isEqualTo(Instant.parse("2026-08-12T07:00:00Z"));
        assertThat(RULES.decide(asleep, new LeadCommand.Tick(Actor.RELAIS), wakeUp.minusSeconds(1)))
                .isInstanceOf(Unchanged.class);
        Lead awake = StagedLeads.made(RULES.decide(asleep, new LeadCommand.Tick(Actor.RELAIS), wakeUp))
                .lead();
        assertThat(awake.stage()).isEqualTo(LeadStage.NURTURING);
        assertThat(awake.progress().history().declinedBy()).containsExactly("ana");
        assertThat(awake.progress().history().recycled()).isEqualTo(1);
    }

    @Test
    void aSleepingLeadThatEntersTheBandWakesUpAtOnce() {
        Instant later = NOW.plus(Duration.ofDays(10));
        List<Signal> again = List.of(
                new Signal("demo_request", later, 1, null, null), new Signal("pricing_page", later, 3, null, null));

        Made made = StagedLeads.made(
                RULES.decide(StagedLeads.recycled(), new LeadCommand.AddSignals(Actor.RELAIS, again, null), later));

        assertThat(made.events()).extracting(LeadEvent::name).containsExactly("SignalsAdded", "WokeUp", "BecameMql");
    }

    @Test
    void theSameSignalTwiceCountsOnce() {
        LeadCommand again = new LeadCommand.AddSignals(Actor.RELAIS, StagedLeads.interest(), null);

        assertThat(decide(StagedLeads.offered(), again)).isInstanceOf(Unchanged.class);
    }

    @Test
    void whatTheSourceKnowsLaterFillsInWhatWasUnknown() {
        LeadFacts later = new LeadFacts(
                StagedLeads.claire().provenance(),
                new Contact("other@northwind.example", null, null, null, "+33 1 00 00 00 00", null),
                Company.UNKNOWN,
                Deal.UNKNOWN,
                null,
                Map.of("utm", "x"));

        Lead lead = after(StagedLeads.offered(), new LeadCommand.AddSignals(Actor.RELAIS, List.of(), later));

        assertThat(lead.facts().contact().phone()).isEqualTo("+33 1 00 00 00 00");
        assertThat(lead.facts().contact().email()).isEqualTo("claire.petit@northwind.example");
        assertThat(lead.facts().extra()).containsEntry("utm", "x");
    }

    @Test
    void whatWasPutOffIsShownAgainAndNoClockStops() {
        Instant until = NOW.plus(Duration.ofHours(1));
        Lead later = after(StagedLeads.offered(), new LeadCommand.Postpone(ANA, until));

        assertThat(later.progress().clocks().acceptBy())
                .isEqualTo(StagedLeads.offered().progress().clocks().acceptBy());
        Made again = StagedLeads.made(RULES.decide(later, new LeadCommand.Tick(Actor.RELAIS), until));
        assertThat(again.notices()).containsExactly(new Notice.Offer("ana", Notice.Occasion.ASKED_AGAIN));
    }

    @Test
    void anOfferIsToBeAnsweredInTwoWorkingHours() {
        assertThat(StagedLeads.offered().progress().clocks().acceptBy()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    private static LeadCommand unableToReach() {
        return new LeadCommand.Disqualify(ANA, DisqualifyReason.UNABLE_TO_REACH, "");
    }

    private static Decision decide(Lead lead, LeadCommand command) {
        return RULES.decide(lead, command, NOW);
    }

    private static Refusal refusal(Lead lead, LeadCommand command) {
        return decide(lead, command)
                .fold(
                        made -> {
                            throw new AssertionError("made: " + made.events());
                        },
                        unchanged -> {
                            throw new AssertionError("unchanged");
                        },
                        Refused::refusal);
    }
}
