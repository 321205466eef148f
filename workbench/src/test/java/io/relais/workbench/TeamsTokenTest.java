package io.relais.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who is let in, and how the bot can tell that it is Teams that speaks. */
class TeamsTokenTest {
    private static TeamsSide teams;

    @BeforeAll
    static void start() {
        teams = new TeamsSide();
    }

    @AfterAll
    static void stop() {
        teams.close();
    }

    @BeforeEach
    void forget() {
        teams.workbench.bot.reset();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "grant_type, password, 400, unsupported_grant_type",
        "client_id, 00000000-0000-0000-0000-000000000000, 400, unauthorized_client",
        "client_secret, guessed, 401, invalid_client",
        "scope, https://graph.microsoft.com/.default, 400, invalid_scope",
        "client_assertion, a.b.c, 400, invalid_request",
    })
    void givesNoTokenFor(String field, String value, int status, String error) {
        Map<String, String> form = new HashMap<>(teams.goodForm());
        form.put(field, value);

        HttpResponse<String> answer = teams.tokenFor(form);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.text(tree(answer), "error")).isEqualTo(error);
    }

    @Test
    void givesNoTokenInAnotherOrganization() {
        String elsewhere = teams.app().tokenUrl().replace(teams.app().tenant(), "common");

        assertThat(teams.tokenAt(elsewhere, teams.goodForm()).statusCode()).isEqualTo(400);
    }

    @Test
    void saysHowLongATokenLives() {
        JsonNode answer = tree(teams.tokenFor(teams.goodForm()));

        assertThat(Json.text(answer, "token_type")).isEqualTo("Bearer");
        assertThat(answer.path("expires_in").intValue()).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({"''", "garbage", "Bearer garbage", "Bearer a.b.c"})
    void letsNobodyInWithoutAToken(String authorization) {
        assertThat(connectorStatus(authorization)).isEqualTo(401);
    }

    @Test
    void letsNobodyInWithTheTokenThatTeamsShowsToTheBot() {
        teams.act("{'as':'ana','kind':'say','conversation':'" + teams.personal("ana") + "','text':'hi'}");

        assertThat(connectorStatus(authorizationOfLast())).isEqualTo(401);
    }

    @Test
    void letsNobodyInWithATokenThatHasEnded() {
        try (TeamsSide brief = new TeamsSide("--workbench.teams.token-life=0s")) {
            assertThat(brief.call("GET", "v3/teams/x", "").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void signsWhatItSendsByTheKeyThatItPublishes() throws GeneralSecurityException {
        teams.act("{'as':'ana','kind':'say','conversation':'" + teams.personal("ana") + "','text':'hi'}");
        JsonNode metadata = get(teams.app().metadataUrl());
        JsonNode key = get(Json.text(metadata, "jwks_uri")).path("keys").path(0);
        String[] token = authorizationOfLast().substring("Bearer ".length()).split("\\.", -1);

        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(publicKey(key));
        check.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(check.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
        assertThat(key.path("endorsements").path(0).stringValue()).isEqualTo("msteams");
        assertThat(part(token[0]).path("kid")).isEqualTo(key.path("kid"));
        JsonNode claims = part(token[1]);
        assertThat(Json.text(claims, "iss")).isEqualTo(Json.text(metadata, "issuer"));
        assertThat(Json.text(claims, "aud")).isEqualTo(teams.app().id());
        assertThat(Json.text(claims, "serviceurl")).isEqualTo(Json.text(teams.last(), "serviceUrl"));
        assertThat(claims.path("exp").longValue()).isGreaterThan(Instant.now().getEpochSecond());
    }

    @Test
    void keepsTheTrafficFreeOfSecrets() {
        String token = teams.token();

        String traffic = Json.write(teams.workbench.get("/traffic?limit=100"));

        assertThat(traffic)
                .contains("teams.token")
                .doesNotContain(token, teams.app().secret());
    }

    private static int connectorStatus(String authorization) {
        return teams.workbench
                .send(HttpRequest.newBuilder(URI.create(teams.app().serviceUrl() + "v3/teams/x"))
                        .header("Authorization", authorization)
                        .build())
                .statusCode();
    }

    private static String authorizationOfLast() {
        var all = teams.received();
        return String.valueOf(all.get(all.size() - 1).header("Authorization"));
    }

    private static PublicKey publicKey(JsonNode key) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
    }

    private static BigInteger number(JsonNode key, String field) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(Json.text(key, field)));
    }

    private static JsonNode part(String base64) {
        return Json.parse(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static JsonNode get(String url) {
        return tree(teams.workbench.send(HttpRequest.newBuilder(URI.create(url)).build()));
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return Json.parse(answer.body()).orElseThrow();
    }
}
