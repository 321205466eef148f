package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Interaction;
import org.junit.jupiter.api.Test;

/** Words in a conversation, and a message that is picked. */
class SlackWordsTest extends SlackDialogue {

    @Test
    void aDirectMessageIsTypedAndAnsweredThere() {
        desk.bot.answers(CARD);
        desk.sendsEvent("direct_message.json");

        Interaction.Typed typed = (Interaction.Typed) desk.bot.last();
        assertThat(typed.command()).isEqualTo("lead");
        assertThat(typed.text()).isEqualTo("find R&D");
        assertThat(typed.origin().key()).isEqualTo("slack:event:Ev0001");
        FakeSlack.Call posted = desk.slack.called("chat.postMessage");
        assertThat(posted.of("channel")).isEqualTo("D0001");
        assertThat(posted.arguments())
                .containsEntry("unfurl_links", "false")
                .containsEntry("unfurl_media", "false")
                .containsEntry("link_names", "false")
                .containsEntry("parse", "none")
                .containsEntry("mrkdwn", "false");
    }

    @Test
    void aFormAfterWordsIsOpenedByAButtonThatSaysTheWordsAgain() {
        desk.bot.answers(FORM);
        desk.sendsEvent("direct_message.json");
        JsonObject button = desk.slack
                .called("chat.postMessage")
                .blocks()
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("accessory");
        desk.sendsPayloadText(desk.read("press_message.json")
                .replace("lead.accept", button.get("action_id").getAsString())
                .replace("\"4711\"", button.get("value").toString()));

        Interaction.Typed again = (Interaction.Typed) desk.bot.last();
        assertThat(again.command()).isEqualTo("lead");
        assertThat(again.text()).isEqualTo("find R&D");
        assertThat(desk.slack.called("views.open").of("trigger_id")).isNotEmpty();
    }

    @Test
    void aMentionIsTypedAndAnsweredForOnePersonsEyes() {
        desk.bot.answers(WORDS);
        desk.sendsEvent("mention.json");

        Interaction.Typed typed = (Interaction.Typed) desk.bot.last();
        assertThat(typed.command()).isEqualTo("funnel");
        assertThat(typed.text()).isEqualTo("last 30 days");
        assertThat(desk.slack.called("chat.postEphemeral").of("user")).isEqualTo("U0001");
    }

    @Test
    void aMentionInAChannelThatAnotherOrganisationReadsIsNotAnswered() {
        desk.sends(desk.read("mention.json")
                .replace("\"is_ext_shared_channel\": false", "\"is_ext_shared_channel\": true"));

        assertThat(desk.bot.asked()).isEmpty();
        assertThat(desk.slack.called("chat.postEphemeral").of("text")).contains("shared with another organisation");
    }

    @Test
    void botsEditsAndJoinsAreNoWordsToTheBot() {
        String message = desk.read("direct_message.json");
        desk.sends(message.replace("\"user\": \"U0001\"", "\"user\": \"UBOT\", \"bot_id\": \"BBOT\""));
        desk.sends(message.replace("\"type\": \"message\"", "\"type\": \"message\", \"subtype\": \"message_changed\""));
        desk.sends(message.replace("\"type\": \"message\"", "\"type\": \"message\", \"subtype\": \"bot_message\""));
        desk.sends(message.replace("\"channel_type\": \"im\"", "\"channel_type\": \"channel\""));

        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void aPickedMessageIsPlainText() {
        desk.bot.answers(FORM);
        desk.sendsPayload("shortcut.json");

        Interaction.MessagePicked picked = (Interaction.MessagePicked) desk.bot.last();
        assertThat(picked.action()).isEqualTo(new ActionId("lead.add"));
        assertThat(picked.text())
                .isEqualTo("Claire & Paul <RH> claire.petit@northwind.example northwind.example @U0002 #rh @here");
        assertThat(desk.slack.called("views.open").of("trigger_id")).isNotEmpty();
    }

    @Test
    void aMessageActionThatIsNotOursIsAnsweredInWords() {
        desk.sendsPayloadText(desk.read("shortcut.json").replace("lead.add", "deploy"));

        assertThat(desk.slack.called("response_url").of("body")).contains("not known to this version");
    }
}
