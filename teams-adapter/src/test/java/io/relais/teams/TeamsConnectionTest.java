package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.port.ChatHealth.State;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import io.relais.core.waiting.Eventually;
import io.relais.teams.card.TeamsMessage;
import io.relais.teams.web.BotCredentials;
import io.relais.teams.web.ServiceHosts;
import io.relais.teams.web.TeamsSpot;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TeamsConnectionTest {

    @Test
    void getsATokenAndTheKeysInTheBackground() {
        try (Desk desk = new Desk()) {
            desk.connection.start();

            Eventually.is("Teams is connected", () -> desk.connection.health().state() == State.CONNECTED);
            assertThat(desk.teams.tokens()).isEqualTo(1);
            assertThat(desk.issuer.reads()).isEqualTo(1);
        }
    }

    @Test
    void comesUpWithWrongCredentialsSaysSoAndKeepsTrying() {
        try (Desk desk = new Desk("wrong")) {
            desk.clock.runs();
            desk.connection.start();
            Eventually.is("Teams refused", () -> desk.connection.health().state() == State.REFUSED);
            assertThat(desk.connection.health().detail()).contains("invalid_client", "make a new one");
        }
    }

    @Test
    void comesUpWithoutTheIssuersKeysAndKeepsTrying() {
        try (Desk desk = new Desk()) {
            desk.issuer.isAway();
            desk.connection.start();
            Eventually.is(
                    "keys are missed", () -> desk.connection.health().detail().contains("keys"));
            assertThat(desk.connection.health().state()).isEqualTo(State.UNREACHABLE);

            desk.issuer.isBack();
            desk.clock.move(Duration.ofSeconds(10));
            Eventually.is("Teams is connected", () -> desk.connection.health().state() == State.CONNECTED);
        }
    }

    @Test
    void keepsItsTokenForAllCallsAndGetsANewOneWhenItIsRefused() {
        try (Desk desk = new Desk()) {
            desk.meetsAna();
            Recipient ana = new Recipient.Person(Desk.ANA);
            desk.gateway.post(ana, Desk.CARD);
            desk.gateway.post(ana, Desk.CARD);
            assertThat(desk.teams.tokens()).isEqualTo(1);

            String post = "POST /v3/conversations/a:ana-chat/activities";
            desk.teams.refuses(post, 401, "Unauthorized");
            assertThat(desk.gateway.post(ana, Desk.CARD)).isInstanceOf(Delivery.Later.class);
            desk.teams.recovers(post);
            assertThat(desk.gateway.post(ana, Desk.CARD)).isInstanceOf(Delivery.Done.class);
            assertThat(desk.teams.tokens()).isEqualTo(2);
        }
    }

    @Test
    void answersWhereItIsAsked() {
        try (Desk desk = new Desk()) {
            desk.meetsAna();
            TeamsSpot chat = desk.connection.calls().personal(Desk.ANA);
            assertThat(chat).isEqualTo(new TeamsSpot(desk.teams.serviceUrl(), FakeTeams.TENANT, "a:ana-chat"));

            desk.connection.calls().typing(chat);
            String posted = desk.connection.calls().post(chat, TeamsMessage.of("Here."));
            desk.connection.calls().edit(chat, posted, TeamsMessage.of("Here, again."));

            assertThat(desk.teams.asked())
                    .containsExactly(
                            "POST /v3/conversations/a:ana-chat/activities",
                            "POST /v3/conversations/a:ana-chat/activities",
                            "PUT /v3/conversations/a:ana-chat/activities/" + posted);
            assertThat(desk.teams.mistakes()).isEmpty();
        }
    }

    @Test
    void settingsShowNoSecret() {
        TeamsSettings settings = TeamsSettings.microsoft("app", "tenant", new BotCredentials.Secret("hunter2"));

        assertThat(settings.toString()).contains("app", "tenant").doesNotContain("hunter2");
        assertThat(settings.tokenUrl())
                .isEqualTo(URI.create("https://login.microsoftonline.com/tenant/oauth2/v2.0/token"));
        assertThat(settings.serviceHosts()).isEqualTo(ServiceHosts.MICROSOFT);
    }

    @Test
    void refusesToBeSetUpHalfway() {
        BotCredentials secret = new BotCredentials.Secret("s");
        assertThatThrownBy(() -> TeamsSettings.microsoft("", "tenant", secret)).hasMessageContaining("app id");
        assertThatThrownBy(() -> TeamsSettings.microsoft("app", "", secret)).hasMessageContaining("tenant");
    }
}
