package io.relais.core.conversation;

import static io.relais.core.conversation.Dialogue.answers;
import static io.relais.core.conversation.Dialogue.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.chat.Form;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.InteractionLog.Outcome;
import io.relais.core.lead.LeadStage;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.LeadFilter;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same in each chat. */
@ParameterizedClass
@EnumSource(Channel.class)
class HandoverDialogueTest {

    private final Office office;
    private final String lead;
    private final String rep;
    private final String other;

    HandoverDialogueTest(Channel channel) {
        office = new Office(channel).everybodyJoins(channel);
        lead = office.receivesClaire().lead().id().toString();
        rep = Objects.requireNonNull(office.stores
                .leads()
                .page(new LeadFilter(null, null, null), 1)
                .get(0)
                .owner());
        other = rep.equals("ana") ? "ben" : "ana";
    }

    @Test
    void theRepIsToldOfTheMqlAndTheChannelReadsOneLineWithoutAPerson() {
        assertThat(office.as(rep).card()).contains("Northwind RH", "claire.petit@northwind.example");
        assertThat(office.chat.in("#sales"))
                .singleElement()
                .satisfies(line -> assertThat(line.asText())
                        .contains("Northwind RH")
                        .doesNotContain("Claire", "claire", "Lopes", "Martin"));
    }

    @Test
    void aLeadIsWorkedFromTheCardToSql() {
        assertThat(office.as(rep).presses("lead.accept", lead)).isInstanceOf(Reply.Update.class);
        office.as(rep).submits("form.log", about(), Map.of("way", "CALL", "result", "REACHED", "note", "HR tool"));
        Form page = form(office.as(rep).presses("lead.checklist", lead));
        while (!answers(page).isEmpty()) {
            page = form(office.as(rep).submits("form.checklist", page.state().entries(), answers(page)));
        }
        Map<String, String> decision = Map.of(
                "decision",
                "QUALIFY",
                "amount",
                "60 000",
                "currency",
                "eur",
                "nextStep",
                "Demo",
                "nextStepOn",
                "2026-05-20");

        form(office.as(rep).submits("form.checklist", page.state().entries(), decision));

        assertThat(stage()).isEqualTo(LeadStage.SQL);
        assertThat(office.as(rep).card()).contains("SQL", "60").containsAnyOf("Demo");
    }

    @Test
    void anMqlIsNotAcceptedWithAReasonAndTheAnswerToItsQuestion() {
        Form reasons = form(office.as(rep).presses("lead.reject", lead));
        Form followUp = form(
                office.as(rep).submits("form.reject", reasons.state().entries(), Map.of("reason", "OFF_DEFINITION")));
        office.as(rep).submits("form.reject", followUp.state().entries(), Map.of("detail", "company_size"));

        assertThat(stage()).isEqualTo(LeadStage.REJECTED);
        assertThat(office.as(rep).presses("lead.undo", lead)).isInstanceOf(Reply.Update.class);
        assertThat(stage()).isEqualTo(LeadStage.MQL);
    }

    @Test
    void theLoserOfARaceIsToldPrivatelyWhoWon() {
        office.as(rep).presses("lead.accept", lead);

        assertThat(office.as(other).presses("lead.accept", lead))
                .isInstanceOfSatisfying(
                        Reply.Say.class,
                        said -> assertThat(said.words())
                                .contains("Northwind RH")
                                .containsAnyOf("Ana Lopes", "Ben Martin"));
    }

    @Test
    void theSameInteractionSentTwiceIsTakenOnOnce() {
        var pressed = new Interaction.Typed(office.origin(rep, "same"), "lead", "accept " + lead);
        office.answer(pressed);

        assertThat(office.answer(pressed)).isInstanceOf(Reply.Nothing.class);
        assertThat(office.outcomes).containsExactly(Outcome.ANSWERED, Outcome.REPEATED);
    }

    @Test
    void whatIsMissingInAFormIsSaidFieldByField() {
        office.as(rep).presses("lead.accept", lead);

        assertThat(office.as(rep).submits("form.log", about(), Map.of("note", "x".repeat(3_000))))
                .isInstanceOfSatisfying(
                        Reply.Mend.class, mend -> assertThat(mend.byField()).containsOnlyKeys("way", "result", "note"));
    }

    @Test
    void theChecklistSavesAsItGoesAndResumes() {
        office.as(rep).presses("lead.accept", lead);
        Form page = form(office.as(rep).presses("lead.checklist", lead));
        office.as(rep).changes("form.checklist", page.state().entries(), answers(page));

        Form resumed = form(office.as(rep).types("checklist " + lead));

        assertThat(resumed.fields().toString()).contains("said so on 12 May");
    }

    @Test
    void aPageThatWasOpenedEarlierDoesNotWipeWhatSomebodyElseAnsweredMeanwhile() {
        office.as(rep).presses("lead.accept", lead);
        Form hers = form(office.as(rep).presses("lead.checklist", lead));
        Form managers = form(office.as("mia").types("checklist " + lead));
        office.as(rep).changes("form.checklist", hers.state().entries(), Map.of("a.pain", "hers", "e.pain", "STATED"));
        office.as("mia")
                .changes(
                        "form.checklist", managers.state().entries(), Map.of("e.metrics", "ASSUMED", "a.metrics", "x"));

        String resumed =
                form(office.as(rep).types("checklist " + lead)).fields().toString();
        assertThat(resumed).contains("hers").contains("preset=x");
    }

    @Test
    void whatSomebodyTakesBackOnTheirOwnPageIsTakenBack() {
        office.as(rep).presses("lead.accept", lead);
        Form page = form(office.as(rep).presses("lead.checklist", lead));
        office.as(rep)
                .changes("form.checklist", page.state().entries(), Map.of("a.pain", "a slip", "e.pain", "STATED"));
        office.as(rep).changes("form.checklist", page.state().entries(), Map.of("e.pain", "UNKNOWN"));

        assertThat(form(office.as(rep).types("checklist " + lead)).fields().toString())
                .doesNotContain("a slip");
    }

    @Test
    void theSameFormSentTwiceIsRecordedOnce() {
        office.as(rep).presses("lead.accept", lead);
        Form log = form(office.as(rep).presses("lead.log", lead));
        Map<String, String> values = Map.of("way", "CALL", "result", "NO_ANSWER");
        office.as(rep).submits("form.log", log.state().entries(), values);
        office.as(rep).submits("form.log", log.state().entries(), values);

        assertThat(office.stores
                        .leads()
                        .page(new LeadFilter(null, null, null), 1)
                        .get(0)
                        .progress()
                        .contacts())
                .hasSize(1);
    }

    @Test
    void guestsAndStrangersAreToldNothing() {
        assertThat(office.as("gus").types(lead))
                .isInstanceOfSatisfying(
                        Reply.Say.class,
                        said -> assertThat(said.words()).contains("team.yaml").doesNotContain("Northwind"));
        assertThat(office.as("nobody").presses("lead.accept", lead)).isInstanceOf(Reply.Say.class);
        assertThat(stage()).isEqualTo(LeadStage.MQL);
    }

    @Test
    void aMarketerMayLookButNotAccept() {
        assertThat(office.as("leo").types("accept " + lead)).isInstanceOf(Reply.Say.class);
        assertThat(office.as("leo").types(lead)).isInstanceOf(Reply.Show.class);
        assertThat(office.outcomes).contains(Outcome.FORBIDDEN);
    }

    @Test
    void aLeadThatIsGoneAndAnUnknownButtonAreAnswered() {
        assertThat(office.as(rep).presses("lead.accept", "999999")).isInstanceOf(Reply.Say.class);
        assertThat(office.as(rep).presses("lead.abolish", lead)).isInstanceOf(Reply.Say.class);
        assertThat(office.as(rep).types("dance")).isInstanceOf(Reply.Show.class);
    }

    @Test
    void wordsToTheBotNeedNoCommandBeforeThem() {
        assertThat(office.answer(new Interaction.Typed(office.origin(rep), "accept", lead)))
                .isInstanceOf(Reply.Show.class);
        assertThat(stage()).isEqualTo(LeadStage.ACCEPTED);
        assertThat(office.answer(new Interaction.Typed(office.origin(rep), "bonjour", "")))
                .isInstanceOfSatisfying(
                        Reply.Show.class,
                        shown -> assertThat(shown.card().asText()).contains("bonjour"));
    }

    @Test
    void aChatThatIsAwayIsSaidAndNothingHappens() {
        office.chat.away(new ChatUnavailable("away"));

        assertThat(office.as(rep).presses("lead.accept", lead)).isInstanceOf(Reply.Say.class);
        assertThat(stage()).isEqualTo(LeadStage.MQL);
        assertThat(office.outcomes).containsExactly(Outcome.UNAVAILABLE);
    }

    @Test
    void aCardThatCouldNotBeEditedIsEditedLater() {
        office.chat.trouble(new Delivery.Later(office.origin(rep).at().plusSeconds(30), "ratelimited"));
        office.as(rep).types("accept " + lead);
        String before = office.as(rep).card();
        office.chat.trouble(null);
        office.passes(Duration.ofMinutes(1));
        office.deliversAll();

        assertThat(before).isNotEqualTo(office.as(rep).card());
    }

    private Map<String, String> about() {
        return Map.of("lead", lead);
    }

    private LeadStage stage() {
        return office.stores
                .leads()
                .page(new LeadFilter(null, null, null), 1)
                .get(0)
                .stage();
    }
}
