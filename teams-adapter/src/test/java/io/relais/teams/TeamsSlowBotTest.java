package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.chat.Reply;
import io.relais.core.waiting.Eventually;
import io.relais.teams.TeamsTurns.Patience;
import io.relais.teams.card.CardRules;
import io.relais.teams.card.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bot that takes longer than Teams waits. */
class TeamsSlowBotTest {

    private static final String CHAT = "a:ana-chat";

    private static final Patience NONE = new Patience(Duration.ofSeconds(20), Duration.ofMillis(1));

    private static final Patience TYPING = new Patience(Duration.ofMillis(1), Duration.ofSeconds(20));

    @Test
    void aPressIsAnsweredInTheChat() {
        try (Reception reception = new Reception(NONE)) {
            JsonNode body = late(reception, "card_action", new Reply.Update(Samples.card()));

            assertThat(body.path("value").asText()).contains("La réponse arrive dans notre conversation");
            CardRules.check(card(first(reception)));
        }
    }

    @Test
    void aFormIsInTheChat() {
        try (Reception reception = new Reception(NONE)) {
            JsonNode body = late(reception, "task_fetch", new Reply.Open(Samples.form()));

            assertThat(body.path("task").path("value").asText()).contains("La réponse arrive");
            JsonNode form = card(first(reception));
            CardRules.check(form);
            assertThat(form.findValuesAsText("verb")).contains("form.reject");
        }
    }

    @Test
    void aFormToMendIsInTheChatWithWhatWasTyped() {
        try (Reception reception = new Reception(NONE)) {
            late(reception, "task_submit", new Reply.Mend(Map.of("note", "Say why.")));

            JsonNode form = card(first(reception));
            CardRules.check(form);
            assertThat(form.toString()).contains("Say why.", "misrouted");
        }
    }

    @Test
    void wordsAreSaidInTheChat() {
        try (Reception reception = new Reception(NONE)) {
            late(reception, "task_submit", new Reply.Say("Recorded."));

            assertThat(first(reception).path("text").asText()).isEqualTo("Recorded.");
        }
    }

    @Test
    void whatWasPressedInAChannelIsAnsweredInThePersonsOwnChat() {
        try (Reception reception = new Reception(NONE)) {
            reception.bot.stalls();
            reception.bot.answers(new Reply.Say("Accepted."));
            reception.asks("card_action_channel");
            reception.bot.goesOn();
            Eventually.is(
                    "what was late is posted",
                    () -> !reception.posted("a:29:ana").isEmpty());

            assertThat(reception.posted("a:29:ana").get(0).path("text").asText())
                    .isEqualTo("Accepted.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "select_item", "card_refresh"})
    void whatIsNoUseLaterIsNotFollowedUp(String file) {
        try (Reception reception = new Reception(NONE)) {
            reception.bot.stalls();
            reception.bot.answers(new Reply.Show(Samples.card()));
            TeamsAnswer answer = reception.sends(file);
            reception.bot.goesOn();
            reception.desk.connection.close();

            assertThat(answer.body()).contains("C’était trop long.");
            assertThat(reception.desk.teams.asked()).noneMatch(what -> what.startsWith("POST"));
        }
    }

    @Test
    void wordsAreAcceptedAtOnceAndAnsweredWheneverThatIs() {
        try (Reception reception = new Reception(NONE)) {
            reception.bot.stalls();
            reception.bot.answers(new Reply.Say("Here."));

            assertThat(reception.sends("message_chat")).isEqualTo(TeamsAnswer.accepted());
            reception.bot.goesOn();
            Eventually.is(
                    "what was late is posted", () -> !reception.posted(CHAT).isEmpty());
            assertThat(first(reception).path("text").asText()).isEqualTo("Here.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_chat", "card_action"})
    void whoWaitsIsShownOnceThatTheBotIsAtWork(String file) {
        try (Reception reception = new Reception(TYPING)) {
            reception.bot.stalls();
            CompletableFuture<TeamsAnswer> answer = CompletableFuture.supplyAsync(() -> reception.sends(file));
            Eventually.is("the bot shows that it types", () -> reception.typed(CHAT) > 0);
            reception.bot.goesOn();

            assertThat(answer.join().status()).isBetween(200, 202);
            assertThat(reception.typed(CHAT)).isEqualTo(1);
        }
    }

    @Test
    void whoIsAnsweredAtOnceIsNotShownThat() {
        try (Reception reception = new Reception()) {
            reception.bot.answers(new Reply.Say("Here."));
            reception.sends("message_chat");
            reception.desk.connection.close();

            assertThat(reception.typed(CHAT)).isZero();
        }
    }

    @Test
    void inAChannelNobodyIsShownThat() {
        try (Reception reception = new Reception(new Patience(Duration.ofMillis(1), Duration.ofMillis(200)))) {
            reception.bot.stalls();
            reception.sends("message_channel");
            reception.bot.goesOn();
            reception.desk.connection.close();

            assertThat(reception.desk.teams.calls())
                    .noneMatch(call -> call.body().path("type").asText().equals("typing"));
        }
    }

    private static JsonNode late(Reception reception, String file, Reply reply) {
        reception.bot.stalls();
        reception.bot.answers(reply);
        JsonNode body = reception.asks(file);
        reception.bot.goesOn();
        Eventually.is("what was late is posted", () -> !reception.posted(CHAT).isEmpty());
        return body;
    }

    private static JsonNode first(Reception reception) {
        List<JsonNode> posted = reception.posted(CHAT);
        assertThat(posted).hasSize(1);
        return posted.get(0);
    }

    private static JsonNode card(JsonNode message) {
        return message.path("attachments").path(0).path("content");
    }
}
