package io.relais.app.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SentLeads;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsMessagesTest {

    private final StubTeams teams = new StubTeams();

    private final RunningRelais relais;

    TeamsMessagesTest(@TempDir Path data) throws Exception {
        relais = RunningRelais.on(data)
                .withKey()
                .with("relais.teams.app-id", StubTeams.APP)
                .with("relais.teams.tenant-id", StubTeams.TENANT)
                .with("relais.teams.app-secret", "teams-secret")
                .with("relais.teams.token-url", teams.url() + "/token")
                .with("relais.teams.openid-metadata-url", teams.url() + "/openid")
                .with("relais.teams.service-hosts", "127.0.0.1")
                .start();
    }

    @AfterEach
    void stop() {
        relais.close();
        teams.close();
    }

    @Test
    void aLeadBecomesACardInTheRepsOwnConversation() {
        assertThat(sent(teams.message("ana", "help")).status()).isEqualTo(202);
        assertThat(sent(teams.message("ben", "help")).status()).isEqualTo(202);
        Eventually.is("both were answered", () -> isSaidTo("a:ana", "lead") && isSaidTo("a:ben", "lead"));

        Answered taken = relais.post("/api/v1/leads", SentLeads.mql("hs-4711", "claire.petit@northwind.example"));
        assertThat(taken.status()).isEqualTo(201);

        Eventually.is(
                "the card is with a rep", () -> isSaidTo("a:ana", "Northwind RH") || isSaidTo("a:ben", "Northwind RH"));
        assertThat(teams.said())
                .filteredOn(said -> said.contains("Northwind RH"))
                .first()
                .asString()
                .contains("application/vnd.microsoft.card.adaptive", "lead.accept");
        assertThat(relais.get("/actuator/health")
                        .json()
                        .at("/components/chats/components/teams/status")
                        .stringValue())
                .isEqualTo("UP");
    }

    @Test
    void nobodyElseIsBelieved() {
        String message = teams.message("ana", "help");

        assertThat(send(message, null).status()).isEqualTo(401);
        assertThat(send(message, "Bearer garbage").status()).isEqualTo(401);
        assertThat(send(message, teams.bearer(Instant.now(), "https://smba.trafficmanager.net/emea/"))
                        .status())
                .isEqualTo(401);
        assertThat(send("x".repeat((1 << 20) + 1), "Bearer a.b.c").status()).isEqualTo(413);
        assertThat(teams.said()).isEmpty();
        assertThat(relais.get("/actuator/prometheus").body()).contains("relais_ack_seconds_count{channel=\"teams\"} 4");
    }

    private boolean isSaidTo(String conversation, String words) {
        return teams.said().stream()
                .anyMatch(said -> said.startsWith("/connector/v3/conversations/" + conversation + "/activities ")
                        && said.contains(words));
    }

    private Answered sent(String activity) {
        return send(activity, teams.bearer(Instant.now(), teams.serviceUrl()));
    }

    private Answered send(String activity, @Nullable String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(relais.at("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity));
        return relais.send((authorization == null ? request : request.header("Authorization", authorization)).build());
    }
}
