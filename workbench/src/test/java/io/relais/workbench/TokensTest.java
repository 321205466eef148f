package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.BOT_TOKEN;
import static io.relais.workbench.RunningWorkbench.error;
import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which tokens the Web API takes, from where, with which scopes, and how a bot comes by one. */
class TokensTest {
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void asksForAToken() {
        JsonNode answer =
                workbench.slackRaw("auth.test", HttpRequest.newBuilder().POST(BodyPublishers.noBody()));

        assertThat(error(answer)).isEqualTo("not_authed");
    }

    @ParameterizedTest
    @CsvSource({"xoxb-wrong,invalid_auth", "xapp-test-token,not_allowed_token_type"})
    void refusesTheWrongToken(String token, String error) {
        assertThat(error(authTest("Bearer " + token))).isEqualTo(error);
    }

    @Test
    void takesTheTokenFromTheHeaderOrFromAForm() {
        JsonNode byForm = workbench.slackForm("auth.test", "token=" + BOT_TOKEN);

        assertThat(authTest("Bearer " + BOT_TOKEN).path("ok").booleanValue()).isTrue();
        assertThat(Json.text(byForm, "user_id")).isEqualTo("U0RELAIS");
        assertThat(Json.text(byForm, "bot_id")).isEqualTo("B0RELAIS");
    }

    @Test
    void takesNoTokenFromTheAddressNorFromAJsonBody() {
        JsonNode byAddress = workbench.slackRaw(
                "auth.test?token=" + BOT_TOKEN, HttpRequest.newBuilder().GET());
        JsonNode byBody = workbench.slackRaw(
                "auth.test",
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"token\":\"" + BOT_TOKEN + "\"}")));

        assertThat(error(byAddress)).isEqualTo("not_authed");
        assertThat(error(byBody)).isEqualTo("not_authed");
    }

    @Test
    void namesTheMissingScope() {
        JsonNode answer = workbench.slack("conversations.join", json("{'channel':'C0SALES'}"));

        assertThat(error(answer)).isEqualTo("missing_scope");
        assertThat(Json.text(answer, "needed")).isEqualTo("channels:join");
        assertThat(Json.text(answer, "provided")).contains("chat:write");
    }

    @Test
    void namesTheScopesOfTheTokenInEveryAnswer() {
        var answer = workbench.send(HttpRequest.newBuilder(URI.create(workbench.base() + "/api/users.list"))
                .header("Authorization", "Bearer " + BOT_TOKEN)
                .build());

        assertThat(answer.headers().firstValue("X-OAuth-Scopes").orElse("")).contains("chat:write");
        assertThat(answer.headers().firstValue("X-Accepted-OAuth-Scopes")).hasValue("users:read");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("charset=utf-8");
    }

    @Test
    void tradesACodeForATokenOnce() {
        Credentials credentials = workbench.part(Credentials.class);
        var redirected = workbench.send(HttpRequest.newBuilder(URI.create(workbench.base()
                        + "/oauth/v2/authorize?client_id=" + credentials.clientId()
                        + "&state=s1&redirect_uri=http://127.0.0.1/back"))
                .build());
        String location = redirected.headers().firstValue("Location").orElseThrow();
        String code = location.replaceAll(".*code=([^&]+).*", "$1");
        String args = "code=" + code + "&client_id=" + credentials.clientId() + "&client_secret="
                + credentials.clientSecret();

        assertThat(location).contains("state=s1");
        assertThat(Json.text(workbench.slackForm("oauth.v2.access", args), "access_token"))
                .isEqualTo(BOT_TOKEN);
        assertThat(error(workbench.slackForm("oauth.v2.access", args))).isEqualTo("code_already_used");
        assertThat(error(workbench.slackForm("oauth.v2.access", args + "x"))).isEqualTo("bad_client_secret");
    }

    private static JsonNode authTest(String authorization) {
        return workbench.slackRaw(
                "auth.test",
                HttpRequest.newBuilder().header("Authorization", authorization).POST(BodyPublishers.noBody()));
    }
}
