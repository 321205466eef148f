package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.relais.core.chat.Form;
import io.relais.core.chat.Reply;
import io.relais.slack.block.BlockKitRules;
import io.relais.slack.block.Samples;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bot that takes longer than Slack waits: acknowledged in time, answered afterwards. */
class SlackSlowBotTest {

    private final Desk desk = new Desk(Duration.ofMillis(50));

    @BeforeEach
    void stall() {
        desk.bot.stalls();
    }

    @AfterEach
    void close() {
        desk.bot.goOn();
        assertThat(desk.slack.mistakes()).isEmpty();
        desk.close();
    }

    @Test
    void aSlashCommandIsAnsweredByItsResponseUrl() {
        desk.bot.answers(new Reply.Say("Here it is."));
        assertThat(desk.sendsCommand("/lead", "4711")).isEqualTo(SlackAnswer.empty());
        desk.bot.goOn();

        JsonObject body = desk.slack.called("response_url").json("body");
        assertThat(body.get("text").getAsString()).isEqualTo("Here it is.");
        assertThat(body.get("response_type").getAsString()).isEqualTo("ephemeral");
    }

    @Test
    void aButtonIsAnsweredWhereItStands() {
        desk.bot.answers(new Reply.Update(Samples.card()));
        assertThat(desk.sendsPayload("press_message.json")).isEqualTo(SlackAnswer.empty());
        desk.bot.goOn();

        assertThat(desk.slack.called("response_url").of("body")).contains("\"replace_original\":true");
    }

    @Test
    void aFormAsksForPatienceAndThenBecomesTheAnswer() {
        desk.bot.answers(new Reply.Open(Samples.form(Form.Saving.ON_SUBMIT)));
        JsonObject ack = json(desk.sendsPayload("submission.json"));
        desk.bot.goOn();

        JsonObject waiting = ack.getAsJsonObject("view");
        FakeSlack.Call turned = desk.slack.called("views.update");
        assertThat(ack.get("response_action").getAsString()).isEqualTo("push");
        assertThat(waiting.toString()).contains("One moment…");
        BlockKitRules.checkView(waiting);
        assertThat(turned.of("external_id"))
                .isNotEmpty()
                .isEqualTo(waiting.get("external_id").getAsString());
        assertThat(turned.json("view").get("callback_id").getAsString()).isEqualTo("form.reject");
        assertThat(turned.json("view").get("clear_on_close").getAsBoolean()).isTrue();
    }

    @Test
    void whatToMendIsSaidOnTopOfTheFormThatKeepsWhatWasTyped() {
        desk.bot.answers(new Reply.Mend(Map.of("note", "Say why.")));
        desk.sendsPayload("submission.json");
        desk.bot.goOn();

        JsonObject page = desk.slack.called("views.update").json("view");
        assertThat(page.toString()).contains("Say why.");
        assertThat(page.has("clear_on_close")).isFalse();
    }

    @Test
    void aFormOnAnotherOneIsTurnedSinceSlackStacksThreeAtMost() {
        JsonObject ack = json(desk.sendsPayloadText(
                desk.read("submission.json").replace("\"previous_view_id\": null", "\"previous_view_id\": \"V0000\"")));

        assertThat(ack.get("response_action").getAsString()).isEqualTo("update");
    }

    @Test
    void aFormThatIsDoneSaysSo() {
        desk.sendsPayload("submission.json");
        desk.bot.goOn();

        assertThat(desk.slack.called("views.update").json("view").toString()).contains("Done.");
    }

    @Test
    void thePersonsLanguageIsSpoken() {
        desk.slack.on("users.info", "{'ok':true,'user':{'id':'U0001','team_id':'T0001','locale':'fr-FR'}}");
        desk.bot.goOn();
        desk.sendsCommand("/lead", "");
        desk.gateway.profile(desk.bot.last().origin().account());
        desk.bot.stalls();

        assertThat(desk.sendsPayload("submission.json").body()).contains("Un instant…");
    }

    private static JsonObject json(SlackAnswer answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
