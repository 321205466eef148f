package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Interaction;
import org.junit.jupiter.api.Test;

/** The home tab. */
class SlackHomeTest extends SlackDialogue {

    @Test
    void theHomeTabIsPublished() {
        desk.bot.answers(HOME);
        desk.sendsEvent("home_opened.json");

        FakeSlack.Call published = desk.slack.called("views.publish");
        assertThat(desk.bot.last()).isInstanceOf(Interaction.HomeOpened.class);
        assertThat(published.of("user_id")).isEqualTo("U0001");
        assertThat(published.json("view").get("type").getAsString()).isEqualTo("home");
    }

    @Test
    void theTabOfMessagesIsNobodysWord() {
        desk.sendsPayloadText(desk.read("home_opened.json").replace("\"home\"", "\"messages\""));
        desk.sends(desk.read("home_opened.json").replace("\"tab\": \"home\"", "\"tab\": \"messages\""));

        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void aButtonOnTheHomeTabIsAnsweredInAModal() {
        desk.bot.answers(WORDS);
        desk.sendsPayload("press_home.json");
        assertThat(desk.slack.called("views.open").json("view").toString()).contains("Ben was faster");

        desk.bot.answers(HOME);
        desk.sendsPayload("press_home.json");
        assertThat(desk.slack.called("views.publish").of("user_id")).isEqualTo("U0001");
    }
}
