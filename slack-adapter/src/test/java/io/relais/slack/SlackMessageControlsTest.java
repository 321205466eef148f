package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Interaction;
import io.relais.slack.block.BlockKitRules;
import org.junit.jupiter.api.Test;

/** A control on a message, and how each reply to it is shown. */
class SlackMessageControlsTest extends SlackDialogue {

    @Test
    void aButtonOnAMessageIsPressed() {
        desk.sendsPayload("press_message.json");

        Interaction.Pressed pressed = (Interaction.Pressed) desk.bot.last();
        assertThat(pressed.action()).isEqualTo(new ActionId("lead.accept"));
        assertThat(pressed.argument()).isEqualTo("4711");
        assertThat(pressed.origin().account()).isEqualTo(ANA);
        assertThat(pressed.origin().key())
                .isEqualTo("slack:press:D0001:1700000000.000100:lead.accept:1700000001.000200:U0001");
    }

    @Test
    void anEntryOfAMenuIsPressed() {
        desk.sendsPayload("press_menu.json");

        Interaction.Pressed pressed = (Interaction.Pressed) desk.bot.last();
        assertThat(pressed.action()).isEqualTo(new ActionId("lead.later"));
        assertThat(pressed.argument()).isEqualTo("4711");
    }

    @Test
    void aMessageIsReplacedWhereItStands() {
        desk.bot.answers(UPDATE);
        desk.sendsPayload("press_message.json");

        JsonObject replaced = desk.slack.called("response_url").json("body");
        assertThat(replaced.get("replace_original").getAsBoolean()).isTrue();
        assertThat(replaced.has("response_type")).isFalse();
        BlockKitRules.checkMessage(replaced.getAsJsonArray("blocks"));
    }

    @Test
    void aMessageWhoseAddressHasExpiredIsEdited() {
        desk.slack.on("response_url", "expired_url");
        desk.bot.answers(UPDATE);
        desk.sendsPayload("press_message.json");

        FakeSlack.Call edited = desk.slack.called("chat.update");
        assertThat(edited.of("channel")).isEqualTo("D0001");
        assertThat(edited.of("ts")).isEqualTo("1700000000.000100");
        BlockKitRules.checkMessage(edited.blocks());
    }

    @Test
    void privateWordsAfterAButtonLeaveTheMessageAlone() {
        desk.bot.answers(WORDS);
        desk.sendsPayload("press_message.json");

        JsonObject said = desk.slack.called("response_url").json("body");
        assertThat(said.get("replace_original").getAsBoolean()).isFalse();
        assertThat(said.get("response_type").getAsString()).isEqualTo("ephemeral");
    }

    @Test
    void withoutAnAddressPrivateWordsAreWhispered() {
        desk.bot.answers(CARD);
        desk.sendsPayloadText(desk.read("press_message.json").replace("\"response_url\"", "\"no_url\""));

        FakeSlack.Call whispered = desk.slack.called("chat.postEphemeral");
        assertThat(whispered.of("channel")).isEqualTo("D0001");
        assertThat(whispered.of("user")).isEqualTo("U0001");
    }

    @Test
    void aButtonOpensAForm() {
        desk.bot.answers(FORM);
        desk.sendsPayload("press_message.json");

        assertThat(desk.slack.called("views.open").of("trigger_id")).isEqualTo("12466734323.1395872398");
    }

    @Test
    void aControlThatIsNotOursIsAnsweredInWords() {
        SlackAnswer answer =
                desk.sendsPayloadText(desk.read("press_message.json").replace("lead.accept", "Approve-Me"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(desk.slack.called("response_url").of("body")).contains("not known to this version");
        assertThat(desk.bot.asked()).isEmpty();
    }
}
