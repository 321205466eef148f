package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.teams.MovableClock;
import io.relais.teams.card.JsonTrees;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenSourcesTest {

    private static final BotCredentials SECRET = new BotCredentials.Secret("s&cret=1");

    private final MovableClock clock = new MovableClock();

    private final TokenEndpoint endpoint = new TokenEndpoint();

    TokenSourcesTest() throws IOException {}

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void aSecretIsSentAsItIs() {
        assertThat(source(SECRET).fresh()).isEqualTo(new BotToken("t1", Duration.ofHours(1)));

        assertThat(endpoint.asked())
                .containsExactly(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "app-1",
                        "client_secret", "s&cret=1",
                        "scope", "https://api.botframework.com/.default"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "401, {\"error\":\"invalid_client\"}, invalid_client, CREDENTIALS",
                "400, {\"error\":\"unauthorized_client\"}, unauthorized_client, CREDENTIALS",
                "429, {}, http_429, RETRY_LATER",
                "503, <html>, http_503, RETRY_LATER",
                "200, <html>, unreadable_answer, RETRY_LATER",
                "200, {\"access_token\":\"\"}, unreadable_answer, RETRY_LATER",
                "500, {\"error\":\"words of ana@northstar.example\"}, http_500, RETRY_LATER"
            })
    void whatIsNoTokenIsAFailure(int status, String body, String code, TeamsErrors.Kind kind) {
        endpoint.answers(status, body);

        TeamsFailure failure = failing(source(SECRET));
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.kind()).isEqualTo(kind);
    }

    @Test
    void anEndpointThatIsAwayIsUnreachable() {
        TokenSources nowhere =
                new TokenSources(new TeamsHttp(), "app-1", URI.create("http://127.0.0.1:1/token"), clock);

        assertThat(failing(SECRET.accept(nowhere)).code()).isEqualTo("unreachable");
    }

    @Test
    void aCertificateSignsWhoTheBotIs(@TempDir Path folder) throws Exception {
        TestCertificate certificate = TestCertificate.in(folder);
        source(new BotCredentials.Certificate(certificate.file(), certificate.file()))
                .fresh();

        Map<String, String> form = endpoint.asked().get(0);
        assertThat(form)
                .doesNotContainKey("client_secret")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        String assertion = String.valueOf(form.get("client_assertion"));
        assertSigned(assertion, certificate);
        JsonNode header = part(assertion, 0);
        assertThat(header.path("alg").asText("")).isEqualTo("PS256");
        assertThat(header.path("x5t#S256").asText(""))
                .isEqualTo(base64(MessageDigest.getInstance("SHA-256")
                        .digest(certificate.x509().getEncoded())));
        JsonNode claims = part(assertion, 1);
        assertThat(claims.path("aud").asText("")).isEqualTo(endpoint.url().toString());
        assertThat(List.of(claims.path("iss").asText(""), claims.path("sub").asText("")))
                .containsOnly("app-1");
        assertThat(claims.path("exp").asLong() - claims.path("nbf").asLong()).isEqualTo(600);
        assertThat(claims.path("nbf").asLong()).isEqualTo(MovableClock.NOON.getEpochSecond());
    }

    @Test
    void aCertificateThatCantBeReadSaysSo(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path encrypted = Files.writeString(
                folder.resolve("encrypted.pem"), "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA==\n-----END ENCRYPTED");

        for (Path file : List.of(folder.resolve("absent.pem"), empty, encrypted)) {
            TeamsFailure failure = failing(source(new BotCredentials.Certificate(file, file)));
            assertThat(failure.kind()).isEqualTo(TeamsErrors.Kind.CREDENTIALS);
            assertThat(TeamsErrors.explained(failure.code())).contains("RELAIS_TEAMS_CERTIFICATE");
        }
        assertThat(endpoint.asked()).isEmpty();
    }

    private TokenSource source(BotCredentials credentials) {
        return credentials.accept(new TokenSources(new TeamsHttp(), "app-1", endpoint.url(), clock));
    }

    private static TeamsFailure failing(TokenSource source) {
        return catchThrowableOfType(TeamsFailure.class, source::fresh);
    }

    private static void assertSigned(String assertion, TestCertificate certificate) throws Exception {
        int end = assertion.lastIndexOf('.');
        Signature check = Signature.getInstance("RSASSA-PSS");
        check.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        check.initVerify(certificate.x509());
        check.update(assertion.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(Base64.getUrlDecoder().decode(assertion.substring(end + 1))))
                .isTrue();
    }

    private static JsonNode part(String assertion, int number) {
        String part = List.of(assertion.split("\\.", -1)).get(number);
        return Objects.requireNonNull(
                JsonTrees.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
