package io.relais.core.conversation;

import static io.relais.core.conversation.Rejection.ROOM;
import static io.relais.core.conversation.Rejection.actions;
import static io.relais.core.conversation.Rejection.said;
import static io.relais.core.conversation.Rejection.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Card;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.InteractionLog.Outcome;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.RejectReason;
import io.relais.core.lead.StagedLeads;
import io.relais.core.port.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FeedbackDialogueTest {

    private final Office office = new Office();
    private final Rejection it = new Rejection(office);

    @Test
    void marketingReadsInItsChannelWhatWasNotAcceptedAndUntilWhenItAnswers() {
        it.rejects(it.rep, "Claire told me on +33 1 23 45 67 89: 20 people, not 220");

        assertThat(office.chat.in(ROOM)).singleElement().satisfies(card -> {
            assertThat(card.asText())
                    .contains("Northwind RH", "Not accepted", "Company size", "webinar-may", "1 of 1 not accepted")
                    .contains("20 people, not 220", "Marketing answers by Fri 15 May 2026, 10:30 CEST")
                    .doesNotContain("Claire", "claire", "+33", "Lopes", "Martin", "refuse");
            assertThat(actions(card)).containsExactly("feedback.fixed", "feedback.disagree", "feedback.detail");
        });
    }

    @Test
    void noDecisionIsSilentAndALeadHasOneCard() {
        office.as(it.rep).presses("lead.accept", it.lead);
        assertThat(it.report()).contains("Accepted (SAL)", "1 of 1 accepted", "nobody has to answer");
        it.says(it.rep, "form.log", Map.of("way", "CALL", "result", "REACHED"));
        it.says(it.rep, "form.disqualify", Map.of("reason", "NO_NEED"));

        assertThat(office.chat.in(ROOM)).hasSize(1);
        assertThat(it.report()).contains("Disqualified", "No need", "marketing may");
    }

    @Test
    void aCardThatAsksForAnAnswerIsPostedAnew() {
        office.as(it.rep).presses("lead.accept", it.lead);
        it.rejects(it.rep, "");
        assertThat(office.chat.in(ROOM)).hasSize(2);

        it.says("leo", "form.fixed", Map.of());
        assertThat(office.chat.in(ROOM))
                .hasSize(2)
                .allMatch(card -> card.asText().contains("Fixed at source"));
    }

    @Test
    void aDetailIsAskedGivenAndTheDecisionAnswered() {
        it.rejects(it.rep, "");
        it.says("leo", "form.detail", Map.of("question", "Which size did you see?"));
        Card asked = it.latest(it.rep);
        assertThat(asked.asText()).contains("Which size did you see?", "Léo Bernard");
        assertThat(actions(asked)).containsExactly("feedback.reply");
        assertThat(it.state()).isEqualTo(State.ASKED);

        it.says(it.rep, "form.reply", Map.of("answer", "20, on the register"));
        assertThat(it.latest("leo").asText()).contains("20, on the register", "la précision que vous aviez demandée");
        assertThat(actions(it.latest(it.rep))).isEmpty();
        assertThat(it.state()).isEqualTo(State.OWED);

        it.says("leo", "form.fixed", Map.of("fixedNote", "The form asks for the size now"));
        assertThat(it.latest(it.rep).asText()).contains("The form asks for the size now");
        assertThat(actions(it.latest(it.rep))).isEmpty();
        assertThat(it.report())
                .contains("Which size", "20, on the register", "The form asks")
                .doesNotContain("Léo");
        assertThat(office.chat.in(ROOM)).hasSize(1);
        assertThat(it.state()).isEqualTo(State.FIXED);
    }

    @Test
    void aLeadGoesBackToSalesOnceWithTheEvidenceAndToAnotherRep() {
        it.rejects(it.rep, "");
        it.says("leo", "form.feedback", Map.of("evidence", "220 on their site"));

        assertThat(it.lead().stage()).isEqualTo(LeadStage.MQL);
        assertThat(it.lead().owner()).isEqualTo(it.other);
        assertThat(it.lead().progress().clocks().acceptBy()).isNotNull();
        assertThat(it.latest(it.other).asText()).contains("220 on their site");
        assertThat(it.latest(it.rep).asText()).contains("220 on their site");

        it.rejects(it.other, "");
        assertThat(actions(office.chat.in(ROOM).get(1))).containsExactly("feedback.fixed", "feedback.detail");
        assertThat(said(office.as("leo").presses("feedback.disagree", it.lead))).contains("une fois");
        assertThat(it.lead().stage()).isEqualTo(LeadStage.REJECTED);
    }

    @Test
    void whoDisagreesMayTakeThatBackWhileNobodyHasActed() {
        it.rejects(it.rep, "");
        it.says("leo", "form.feedback", Map.of("evidence", "220 on their site"));
        office.as("leo").presses("lead.undo", it.lead);

        assertThat(it.state()).isEqualTo(State.OWED);
        assertThat(it.lead().stage()).isEqualTo(LeadStage.REJECTED);
        assertThat(it.latest(it.rep).asText()).containsAnyOf("taken back", "annulée");
    }

    @Test
    void takingADecisionBackIsToldToWhoeverHadAPartInIt() {
        it.rejects(it.rep, "");
        it.says("leo", "form.detail", Map.of("question", "Which size?"));
        office.as(it.rep).presses("lead.undo", it.lead);

        assertThat(it.report()).contains("taken back").doesNotContain("Marketing answers by");
        assertThat(office.chat.in(ROOM))
                .hasSize(1)
                .allMatch(card -> actions(card).isEmpty());
        assertThat(it.latest("leo").asText()).contains("La décision a été annulée");
        assertThat(said(office.as("leo").presses("feedback.fixed", it.lead))).contains("aucune décision");
    }

    @Test
    void whatWasTakenBackBeforeItWasToldIsNotTold() {
        office.chat.trouble(new Delivery.Later(StagedLeads.NOW.plusSeconds(30), "ratelimited"));
        it.rejects(it.rep, "");
        office.as(it.rep).presses("lead.undo", it.lead);
        office.chat.trouble(null);
        office.passes(Duration.ofMinutes(1));
        office.deliversAll();

        assertThat(office.chat.in(ROOM)).isEmpty();
    }

    @Test
    void theSlowerOfTwoAnswersIsToldWhoWasFirst() {
        it.rejects(it.rep, "");
        it.says("leo", "form.fixed", Map.of("fixedNote", "done"));

        assertThat(said(it.says("mia", "form.fixed", Map.of("fixedNote", "mine"))))
                .contains("Léo Bernard", "Nothing changed");
        it.says("leo", "form.fixed", Map.of("fixedNote", "done"));
        assertThat(Objects.requireNonNull(it.lead().feedback()).remarks()).hasSize(1);
    }

    @Test
    void eachReaderOfTheChannelsCardIsShownWhatTheyMayUse() {
        it.rejects(it.rep, "");

        assertThat(shownTo("leo")).containsExactly("feedback.fixed", "feedback.disagree", "feedback.detail");
        assertThat(shownTo(it.rep)).isEmpty();
        assertThat(Objects.requireNonNull(office.chat.in(ROOM).get(0).viewing()).action())
                .isEqualTo(new ActionId("feedback.card"));
    }

    @Test
    void onlyMarketingAnswersAndOnlyWhoDecidedReplies() {
        it.rejects(it.rep, "");
        assertThat(said(office.as(it.rep).presses("feedback.fixed", it.lead))).isNotBlank();
        assertThat(said(office.as("gus").asks("fixed " + it.lead))).contains("team.yaml");
        it.says("mia", "form.detail", Map.of("question", "Which size?"));
        assertThat(said(it.says(it.other, "form.reply", Map.of("answer", "20"))))
                .containsAnyOf("Ana Lopes", "Ben Martin");
        assertThat(it.state()).isEqualTo(State.ASKED);
        assertThat(office.outcomes).contains(Outcome.FORBIDDEN);
    }

    @Test
    void evidenceQuestionAndAnswerAreNeeded() {
        it.rejects(it.rep, "");
        assertThat(it.says("leo", "form.feedback", Map.of("evidence", " "))).isInstanceOf(Reply.Mend.class);
        assertThat(it.says("leo", "form.detail", Map.of())).isInstanceOf(Reply.Mend.class);
        assertThat(it.state()).isEqualTo(State.OWED);
    }

    @Test
    void theListShowsToEachSideWhatItOwes() {
        it.rejects(it.rep, "");
        assertThat(shown(office.as("leo").asks("")))
                .contains("doit une réponse", "Northwind RH", "webinar-may, 1 transmis");
        it.says("leo", "form.detail", Map.of("question", "Which size?"));

        assertThat(shown(office.as(it.rep).asks(""))).contains("Northwind RH");
        assertThat(shown(office.as(it.rep).presses("feedback.card", it.lead + "/beside")))
                .contains("Which size?", "Léo Bernard");
        assertThat(shown(office.as(it.other).asks(""))).doesNotContain("Northwind RH");
        assertThat(shown(office.as("mia").asks("list"))).contains("Northwind RH", "asks a rep for a detail");
    }

    @Test
    void theCommandIsKnownInFrenchAndByTheNumberAlone() {
        it.rejects(it.rep, "");
        assertThat(shown(office.as("leo").asks(it.lead))).contains("Northwind RH", "Non accepté");
        assertThat(shown(office.answer(new Interaction.Typed(office.origin("leo"), "retour", "carte " + it.lead))))
                .contains("Non accepté");
        assertThat(office.answer(new Interaction.Typed(office.origin("leo"), "Retour", "préciser " + it.lead)))
                .isInstanceOf(Reply.Open.class);
    }

    @Test
    void whatComesLateSaysSo() {
        office.chat.trouble(new Delivery.Later(StagedLeads.NOW.plusSeconds(600), "ratelimited"));
        it.rejects(it.rep, "");
        office.chat.trouble(null);
        office.passes(Duration.ofHours(1));
        office.deliversAll();

        assertThat(it.report()).contains("This comes late");
    }

    @Test
    void nothingIsSentToWhoLeftTheTeam() {
        LeadId id = new LeadId(Long.parseLong(it.lead));
        Actor gone = new Actor("zoe", Authority.MANAGER, Via.SLACK);
        office.does(id, new LeadCommand.Reject(gone, RejectReason.OFF_DEFINITION, "company_size", ""));
        it.says("leo", "form.fixed", Map.of());

        assertThat(office.stores.outbox().state().waiting()).isZero();
        assertThat(shown(office.as("leo").asks(it.lead))).contains("zoe");
    }

    private List<String> shownTo(String who) {
        Reply reply = office.as(who).presses("feedback.card", it.lead);
        assertThat(reply).isInstanceOf(Reply.Update.class);
        return actions(((Reply.Update) reply).card());
    }
}
