package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.teams.card.CardRules;
import io.relais.teams.card.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words in a conversation, and how each reply is shown there. */
class TeamsWordsTest {

    private static final String CHAT = "a:ana-chat";

    private static final String CHANNEL = "19:sales@thread.tacv2;messageid=1699999999999";

    private final Reception reception = new Reception();

    @AfterEach
    void close() {
        assertThat(reception.desk.teams.mistakes()).isEmpty();
        reception.close();
    }

    // in the chat with the bot

    @Test
    void aCardIsPosted() {
        reception.bot.answers(new Reply.Show(Samples.card()));
        TeamsAnswer answer = reception.sends("message_chat");

        JsonNode posted = only(CHAT);
        assertThat(answer).isEqualTo(TeamsAnswer.accepted());
        assertThat(posted.path("summary").asText()).contains("Claire Petit, DRH");
        assertThat(posted.has("text")).isFalse();
        CardRules.check(card(posted));
    }

    @Test
    void aCardOfWhichEachReaderHasAVersionHasAllControls() {
        reception.bot.answers(new Reply.Show(Samples.viewed()));
        reception.sends("message_chat");

        assertThat(card(only(CHAT)).findValuesAsText("verb")).contains("lead.accept", "lead.view");
        assertThat(card(only(CHAT)).path("refresh").path("userIds").toString()).isEqualTo("[\"29:ana\"]");
    }

    @Test
    void wordsAreAPlainMessage() {
        reception.bot.answers(new Reply.Say("Ben was *faster*."));
        reception.sends("message_chat");

        assertThat(only(CHAT).path("text").asText()).isEqualTo("Ben was *faster*.");
        assertThat(only(CHAT).path("textFormat").asText()).isEqualTo("plain");
    }

    @Test
    void whatToMendIsSaid() {
        reception.bot.answers(new Reply.Mend(Map.of("a", "First.", "b", "Second.")));
        reception.sends("message_chat");

        assertThat(only(CHAT).path("text").asText()).isEqualTo("First.\nSecond.");
    }

    @Test
    void theHomePageIsACard() {
        reception.bot.answers(new Reply.Home(Card.of(new Element.Heading("My handovers"))));
        reception.sends("message_chat");

        assertThat(card(only(CHAT)).path("fallbackText").asText()).isEqualTo("My handovers");
    }

    @Test
    void nothingIsNothing() {
        assertThat(reception.sends("message_chat")).isEqualTo(TeamsAnswer.accepted());
        assertThat(reception.posted(CHAT)).isEmpty();
    }

    @Test
    void aControlThatIsNotOursIsAnsweredInWords() {
        reception.sends("message_value_unknown");

        assertThat(only(CHAT).path("text").asText()).contains("inconnu de cette version");
        assertThat(reception.bot.asked()).isEmpty();
    }

    @Test
    void whoAddsTheAppIsWelcomed() {
        reception.bot.answers(new Reply.Show(Samples.card()));
        reception.sends("install_chat");

        assertThat(((Interaction.Typed) reception.bot.last()).text()).isEqualTo("help");
        assertThat(reception.posted(CHAT)).hasSize(1);
    }

    @Test
    void aFailureOfTheBotIsSaidWithAReference() {
        reception.bot.breaks();
        reception.sends("message_chat");

        assertThat(only(CHAT).path("text").asText()).matches("(?s).*Référence\u00a0: [0-9a-f]{8}");
    }

    @Test
    void whatTeamsDoesNotTakeIsTriedInWordsOnce() {
        reception.desk.teams.refuses("POST /v3/conversations/" + CHAT + "/activities", 403, "MessageSizeTooBig");
        reception.bot.answers(new Reply.Show(Samples.card()));

        assertThat(reception.sends("message_chat")).isEqualTo(TeamsAnswer.accepted());
        assertThat(reception.posted(CHAT)).hasSize(2);
        assertThat(reception.posted(CHAT).get(1).path("text").asText()).startsWith("Teams n’a pas accepté");
    }

    // where others read along

    @Test
    void inAChannelTheAnswerGoesToThePersonsOwnChat() {
        reception.bot.answers(new Reply.Show(Samples.card()));
        TeamsAnswer answer = reception.sends("message_channel");

        assertThat(answer).isEqualTo(TeamsAnswer.accepted());
        CardRules.check(card(only("a:29:ana")));
        assertThat(only(CHANNEL).path("text").asText()).isEqualTo("Réponse dans notre conversation.");
    }

    @Test
    void inAGroupTheAnswerGoesThereToo() {
        reception.bot.answers(new Reply.Say("Only Ben may do that."));
        reception.sends("message_group");

        assertThat(only("a:29:ana").path("text").asText()).isEqualTo("Only Ben may do that.");
        assertThat(only("19:deal-room@thread.v2").path("text").asText()).isEqualTo("Answered in our chat.");
    }

    @Test
    void nothingIsNothingInAChannelToo() {
        reception.sends("message_channel");

        assertThat(reception.posted(CHANNEL)).isEmpty();
        assertThat(reception.posted("a:29:ana")).isEmpty();
    }

    @Test
    void whoHasNoChatWithTheBotIsAskedToOpenOne() {
        reception.desk.teams.refuses("POST /v3/conversations", 403, "BotNotInConversationRoster");
        reception.bot.answers(new Reply.Show(Samples.card()));
        reception.sends("message_channel");

        assertThat(only(CHANNEL).path("text").asText()).contains("Ajoutez cette application pour vous-même");
        assertThat(only(CHANNEL).toString()).doesNotContain("Northwind");
    }

    @Test
    void whoseChatIsNotReachedIsToldSo() {
        reception.desk.teams.refuses("POST /v3/conversations", 502, "ServiceError");
        reception.bot.answers(new Reply.Show(Samples.card()));
        reception.sends("message_channel");

        assertThat(only(CHANNEL).path("text").asText()).contains("Teams n’a pas accepté la réponse");
    }

    @Test
    void aTeamThatAddsTheAppReadsOneLine() {
        reception.sends("install_team");

        assertThat(reception.posted("19:northstar@thread.tacv2")).hasSize(1);
        assertThat(reception.bot.asked()).isEmpty();
    }

    private JsonNode only(String conversation) {
        List<JsonNode> posted = reception.posted(conversation);
        assertThat(posted).hasSize(1);
        return posted.get(0);
    }

    private static JsonNode card(JsonNode message) {
        return message.path("attachments").path(0).path("content");
    }
}
