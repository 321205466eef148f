package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Reply;
import io.relais.teams.card.CardRules;
import io.relais.teams.card.Samples;
import io.relais.teams.card.TeamsMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forms that are messages in the chat with the bot, since Teams opens no dialog after words. */
class TeamsChatFormsTest {

    private static final Reply FORM = new Reply.Open(Samples.form());

    private final Reception reception = new Reception();

    @AfterEach
    void close() {
        assertThat(reception.desk.teams.mistakes()).isEmpty();
        reception.close();
    }

    @Test
    void aFormAfterWordsIsAMessageToFillIn() {
        reception.bot.answers(FORM);
        reception.sends("message_chat");

        assertFillable(card("a:ana-chat"));
    }

    @Test
    void aFormAfterAButtonThatComesAsAMessageIsAMessageToo() {
        reception.bot.answers(FORM);
        reception.sends("message_value");

        assertFillable(card("a:ana-chat"));
    }

    @Test
    void aFormAfterWordsAmongOthersIsInThePersonsOwnChat() {
        reception.bot.answers(FORM);
        reception.sends("message_channel");

        assertFillable(card("a:29:ana"));
    }

    @Test
    void whatWasFilledInReachesTheBotAndTheNextPageTakesItsPlace() {
        reception.bot.answers(FORM);
        JsonNode body = reception.asks("card_form_sent");

        Interaction.Submitted sent = (Interaction.Submitted) reception.bot.last();
        assertThat(sent.form().values().of("reason")).isEqualTo("misrouted");
        assertThat(body.path("type").asText()).isEqualTo(TeamsMessage.CARD);
        assertFillable(body.path("value"));
    }

    @Test
    void whatToMendIsBesideWhatWasTyped() {
        reception.bot.answers(new Reply.Mend(Map.of("note", "Say why.", "elsewhere", "And where.")));
        JsonNode card = reception.asks("card_form_sent").path("value");

        CardRules.check(card);
        assertThat(card.toString()).contains("Say why.", "And where.");
        assertThat(card.toString()).doesNotContain("\"type\":\"Action.Submit\"");
    }

    @Test
    void aRefusalLeavesTheFormAsItIs() {
        reception.bot.answers(new Reply.Say("Ben was faster."));
        JsonNode body = reception.asks("card_form_sent");

        assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(body.path("value").asText()).isEqualTo("Ben was faster.");
    }

    @Test
    void aFormThatIsDoneGivesWay() {
        reception.bot.answers(new Reply.Nothing());
        assertThat(reception
                        .asks("card_form_sent")
                        .path("value")
                        .path("fallbackText")
                        .asText())
                .isEqualTo("C’est fait.");
    }

    @Test
    void aCardTakesTheFormsPlaceWithAllItsControls() {
        reception.bot.answers(new Reply.Show(Samples.viewed()));

        assertThat(reception.asks("card_form_sent").path("value").findValuesAsText("verb"))
                .contains("lead.accept");
    }

    private JsonNode card(String conversation) {
        List<JsonNode> posted = reception.posted(conversation);
        assertThat(posted).hasSize(1);
        return posted.get(0).path("attachments").path(0).path("content");
    }

    private static void assertFillable(JsonNode card) {
        CardRules.check(card);
        assertThat(card.path("body").path(0).toString()).contains("Not accepted");
        assertThat(card.path("actions").path(0).path("type").asText()).isEqualTo("Action.Execute");
        assertThat(card.path("actions").path(0).path("verb").asText()).isEqualTo("form.reject");
    }
}
