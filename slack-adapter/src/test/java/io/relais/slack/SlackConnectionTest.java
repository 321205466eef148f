package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Reply;
import io.relais.core.port.ChatHealth;
import io.relais.core.waiting.Eventually;
import io.relais.slack.web.SharedRooms;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlackConnectionTest {

    @Test
    void signsInInTheBackground() {
        try (Desk desk = new Desk()) {
            desk.connection.start(desk.endpoint);

            Eventually.is("Slack is connected", () -> desk.connection.health().state() == ChatHealth.State.CONNECTED);
            assertThat(desk.connection.health().detail()).contains(FakeSlack.TEAM);
        }
    }

    @Test
    void comesUpWithAWrongTokenSaysSoAndKeepsTrying() {
        try (Desk desk = new Desk()) {
            desk.slack.refuses("auth.test", "invalid_auth");
            desk.connection.start(desk.endpoint);

            Eventually.is("Slack refused", () -> desk.connection.health().state() == ChatHealth.State.REFUSED);
            assertThat(desk.connection.health().detail()).contains("invalid_auth", "OAuth & Permissions");
            desk.slack.on("auth.test", "{'ok':true,'team_id':'T0001','user_id':'UBOT'}");
            Eventually.is("Slack is connected", () -> desk.connection.health().state() == ChatHealth.State.CONNECTED);
        }
    }

    @Test
    void comesUpWithoutSlackAndAnswersRequests() {
        SlackSettings nowhere = SlackSettings.http("xoxb-1", Desk.SECRET).at(URI.create("http://127.0.0.1:1/api/"));
        MovableClock clock = new MovableClock();
        try (SlackConnection connection = new SlackConnection(nowhere, clock)) {
            FakeBot bot = new FakeBot();
            bot.answers(new Reply.Say("Here."));
            SlackEndpoint endpoint = new SlackEndpoint(connection, new SlackGateway(connection), bot);
            connection.start(endpoint);
            byte[] body = "command=%2Flead&user_id=U1&team_id=T1&trigger_id=1&text=".getBytes(StandardCharsets.UTF_8);

            assertThat(endpoint.receive(body, Desk.signed(body, clock.instant()), clock.instant())
                            .body())
                    .contains("Here.");
            assertThat(connection.health().state()).isEqualTo(ChatHealth.State.UNREACHABLE);
        }
    }

    @Test
    void anAppThatIsTakenOffTheWorkspaceShowsInTheHealth() {
        try (Desk desk = new Desk()) {
            desk.sends("{\"type\":\"event_callback\",\"event_id\":\"E1\",\"team_id\":\"T0001\","
                    + "\"event\":{\"type\":\"app_uninstalled\"}}");

            assertThat(desk.connection.health().state()).isEqualTo(ChatHealth.State.REFUSED);
            assertThat(desk.connection.health().detail()).contains("install it again");
        }
    }

    @Test
    void settingsShowNoSecret() {
        SlackSettings settings = new SlackSettings(
                "xoxb-secret", "signing-secret", "xapp-secret", SlackSettings.SLACK, SharedRooms.REFUSED);

        assertThat(settings.toString()).contains("https://slack.com/api/").doesNotContain("secret");
    }

    @Test
    void finishesWhatIsInHandBeforeItEnds() {
        Desk desk = new Desk(Duration.ofMillis(50));
        desk.bot.answers(new Reply.Say("Late, but here."));
        desk.bot.stalls();
        desk.sendsCommand("/lead", "");
        Thread closing = new Thread(desk.connection::close);
        closing.start();
        desk.bot.goOn();

        assertThat(desk.slack.called("response_url").of("body")).contains("Late, but here.");
        desk.close();
    }
}
