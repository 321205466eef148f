package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.core.chat.Reply;
import io.relais.slack.block.BlockKitRules;
import org.junit.jupiter.api.Test;

/** A slash command, and how each reply to it is shown. */
class SlackCommandTest extends SlackDialogue {

    @Test
    void aSlashCommandIsTyped() {
        desk.sendsCommand("/lead", "  Find R&amp;D ");

        Interaction.Typed typed = (Interaction.Typed) desk.bot.last();
        assertThat(typed.command()).isEqualTo("lead");
        assertThat(typed.text()).isEqualTo("Find R&D");
        assertThat(typed.origin()).isEqualTo(new Origin(ANA, "slack:command:1.2.3", null, MovableClock.NOON));
    }

    @Test
    void aSlashCommandIsAnsweredInItsAcknowledgement() {
        desk.bot.answers(CARD);
        JsonObject shown = json(desk.sendsCommand("/lead", "4711"));
        desk.bot.answers(WORDS);
        JsonObject said = json(desk.sendsCommand("/lead", "accept 4711"));

        assertThat(shown.get("response_type").getAsString()).isEqualTo("ephemeral");
        BlockKitRules.checkMessage(shown.getAsJsonArray("blocks"));
        assertThat(shown.get("text").getAsString()).contains("Northwind RH");
        assertThat(said.get("text").getAsString()).isEqualTo("Ben was faster. Nothing was changed.");
    }

    @Test
    void aSlashCommandOpensAForm() {
        desk.bot.answers(FORM);
        SlackAnswer answer = desk.sendsCommand("/lead", "reject 4711");

        FakeSlack.Call opened = desk.slack.called("views.open");
        assertThat(answer).isEqualTo(SlackAnswer.empty());
        assertThat(opened.of("trigger_id")).isEqualTo("1.2.3");
        assertThat(opened.json("view").get("callback_id").getAsString()).isEqualTo("form.reject");
    }

    @Test
    void aFormThatSlackDoesNotOpenIsSaid() {
        desk.slack.refuses("views.open", "expired_trigger_id");
        desk.bot.answers(FORM);

        assertThat(json(desk.sendsCommand("/lead", "reject 4711")).get("text").getAsString())
                .contains("could not be opened in time");
    }

    @Test
    void aSlashCommandThatIsNotOursIsAnsweredInWords() {
        assertThat(desk.sendsCommand("/deploy", "now").body()).contains("not known here");
        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void nothingIsAnEmptyAcknowledgement() {
        assertThat(desk.sendsCommand("/lead", "")).isEqualTo(SlackAnswer.empty());
    }

    @Test
    void whatIsSaidIsEscaped() {
        desk.bot.answers(new Reply.Say("<!channel> & *bold*"));
        String body = desk.sendsCommand("/lead", "").body();

        assertThat(JsonParser.parseString(body).getAsJsonObject().get("text").getAsString())
                .isEqualTo("&lt;!channel&gt; &amp; *bold*");
        assertThat(json(new SlackAnswer(200, "", body)).get("mrkdwn").getAsBoolean())
                .isFalse();
    }

    @Test
    void aCardOfOneRuleIsStillAMessage() {
        desk.bot.answers(new Reply.Show(Card.of(new Element.Rule())));

        assertThat(json(desk.sendsCommand("/lead", "")).get("text").getAsString())
                .isEqualTo("–");
    }
}
