package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.teams.card.CardRules;
import io.relais.teams.card.Samples;
import io.relais.teams.card.TeamsMessage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Teams awaits in its response, and how each reply is shown there. */
class TeamsInvokesTest {

    private static final Reply CARD = new Reply.Update(Samples.viewed());

    private static final Reply WORDS = new Reply.Say("Ben was faster.");

    private static final Reply FORM = new Reply.Open(Samples.form());

    private static final Reply MEND = new Reply.Mend(Map.of("note", "Say why.", "elsewhere", "And where."));

    private final Reception reception = new Reception();

    @AfterEach
    void close() {
        assertThat(reception.desk.teams.mistakes()).isEmpty();
        reception.close();
    }

    // a button on a card

    static Stream<Reply> cards() {
        return Stream.of(CARD, new Reply.Show(Samples.viewed()), new Reply.Home(Samples.viewed()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void thePresserSeesAnotherCardInItsPlace(Reply reply) {
        reception.bot.answers(reply);
        JsonNode body = reception.asks("card_action");

        assertThat(body.path("statusCode").asInt()).isEqualTo(200);
        assertThat(body.path("type").asText()).isEqualTo(TeamsMessage.CARD);
        CardRules.check(body.path("value"));
        assertThat(body.path("value").findValuesAsText("verb")).contains("lead.accept");
        assertThat(body.path("value").path("refresh").path("userIds").path(0).asText())
                .isEqualTo("29:ana");
        assertThat(reception.posted("a:ana-chat")).isEmpty();
    }

    @Test
    void thePresserIsToldSomething() {
        reception.bot.answers(WORDS);

        assertMessage(reception.asks("card_action"), "Ben was faster.");
        reception.bot.answers(MEND);
        assertMessage(reception.asks("card_action"), "And where.\nSay why.");
        reception.bot.answers(new Reply.Nothing());
        assertMessage(reception.asks("card_action"), "C’est fait.");
        assertMessage(
                reception.asksJson(reception.activity("card_action").replace("lead.accept", "other")),
                "Ce bouton ou ce formulaire est inconnu de cette version du bot. Écrivez lead help pour ce qu’il sait"
                        + " faire.");
    }

    @Test
    void aFormThatWasNotExpectedIsInTheChat() {
        reception.bot.answers(FORM);

        assertMessage(reception.asks("card_action_channel"), "Il faut un formulaire. Il est dans notre conversation.");
        assertThat(reception.posted("a:29:ana").get(0).findValuesAsText("verb")).contains("form.reject");
    }

    @Test
    void oneReadersVersionIsGivenWhenTeamsAsksByItself() {
        reception.bot.answers(CARD);

        assertThat(reception.asks("card_refresh").path("type").asText()).isEqualTo(TeamsMessage.CARD);
    }

    @Test
    void teamsGoesOnAskingForIt() {
        reception.bot.answers(new Reply.Update(Samples.card()));
        JsonNode refresh = reception.asks("card_refresh").path("value").path("refresh");

        assertThat(refresh.path("action").path("verb").asText()).isEqualTo("lead.view");
        assertThat(refresh.path("action").path("data").path("argument").asText())
                .isEqualTo("4711");
        assertThat(refresh.path("userIds").toString()).isEqualTo("[\"29:ana\"]");
    }

    static Stream<Reply> noCards() {
        return Stream.of(WORDS, FORM, MEND, new Reply.Nothing());
    }

    @ParameterizedTest
    @MethodSource("noCards")
    void withoutAVersionTheCardStaysAsItIs(Reply reply) {
        reception.bot.answers(reply);
        JsonNode body = reception.asks("card_refresh");

        assertThat(body.path("statusCode").asInt()).isEqualTo(400);
        assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.error");
        assertThat(body.path("value").path("code").asText()).isEqualTo("Unchanged");
        assertThat(body.path("value").path("message").asText()).isNotBlank();
    }

    // dialogs

    @ParameterizedTest
    @ValueSource(strings = {"task_fetch", "message_action", "task_submit", "submit_action"})
    void aDialogShowsAForm(String file) {
        reception.bot.answers(FORM);
        JsonNode task = reception.asks(file).path("task");

        assertThat(task.path("type").asText()).isEqualTo("continue");
        assertThat(task.path("value").path("title").asText()).isEqualTo("Not accepted");
        CardRules.check(task.path("value").path("card").path("content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"task_fetch", "task_submit", "submit_action"})
    void aDialogSaysSomething(String file) {
        reception.bot.answers(WORDS);
        JsonNode task = reception.asks(file).path("task");

        assertThat(task.toString()).isEqualTo("{\"type\":\"message\",\"value\":\"Ben was faster.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task_fetch", "task_submit_page", "submit_action"})
    void aDialogShowsACardWithButtonsThatADialogTakes(String file) {
        reception.bot.answers(CARD);
        JsonNode card =
                reception.asks(file).path("task").path("value").path("card").path("content");

        CardRules.check(card);
        assertThat(card.toString()).doesNotContain("Action.Execute").contains("lead.accept");
    }

    @Test
    void aFormIsShownAgainWithWhatToMend() {
        reception.bot.answers(MEND);
        JsonNode card = reception
                .asks("task_submit")
                .path("task")
                .path("value")
                .path("card")
                .path("content");

        CardRules.check(card);
        assertThat(card.toString()).contains("Pas encore envoyé. À corriger\u00a0:", "Say why.", "And where.");
        assertThat(card.findValue("state").path("lead").asText()).isEqualTo("4711");
    }

    @Test
    void whatToMendIsSaidWhereNobodyKnowsHowTheFormLooked() {
        reception.bot.answers(MEND);

        assertThat(reception
                        .asks("task_submit_button")
                        .path("task")
                        .path("value")
                        .asText())
                .isEqualTo("And where.\nSay why.");
    }

    @Test
    void aDialogThatIsDoneCloses() {
        TeamsAnswer answer = reception.sends("task_submit");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    // the message extension

    @Test
    void aSearchFindsTheRowsOfACard() {
        reception.bot.answers(new Reply.Show(Samples.card()));
        JsonNode found = reception.asks("query").path("composeExtension");

        assertThat(((Interaction.Typed) reception.bot.last()).text()).isEqualTo("find northwind");
        assertThat(found.path("type").asText()).isEqualTo("result");
        assertThat(found.path("attachmentLayout").asText()).isEqualTo("list");
        assertThat(found.path("attachments")).hasSize(2);
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        reception.bot.answers(new Reply.Show(Card.of(new Element.Prose("Nothing found."))));
        JsonNode found = reception.asks("query").path("composeExtension");

        assertThat(found.toString()).isEqualTo("{\"type\":\"message\",\"text\":\"Nothing found.\"}");
        reception.bot.answers(WORDS);
        assertThat(reception.asks("query").findValue("text").asText()).isEqualTo("Ben was faster.");
    }

    @Test
    void aResultThatIsPickedIsACard() {
        reception.bot.answers(CARD);
        JsonNode picked = reception.asks("select_item").path("composeExtension").path("attachments");

        assertThat(picked).hasSize(1);
        CardRules.check(picked.path(0).path("content"));
        reception.bot.answers(WORDS);
        assertThat(reception.asks("select_item").findValue("fallbackText").asText())
                .isEqualTo("Ben was faster.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card_action", "card_refresh", "task_fetch", "task_submit", "query", "select_item"})
    void aFailureOfTheBotIsSaidWithAReference(String file) {
        reception.bot.breaks();

        assertThat(reception.sends(file).body()).containsPattern("Référence\u00a0: [0-9a-f]{8}");
    }

    private static void assertMessage(JsonNode body, String words) {
        assertThat(body.path("statusCode").asInt()).isEqualTo(200);
        assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(body.path("value").asText()).isEqualTo(words);
    }
}
