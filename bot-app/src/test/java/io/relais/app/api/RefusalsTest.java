package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SentLeads;
import io.relais.app.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Shared.class)
class RefusalsTest {

    private final RunningRelais relais;

    RefusalsTest(RunningRelais relais) {
        this.relais = relais;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer wrong", "Bearer", "Basic dGVzdHM6YQ==", "Bearer a-secret-of-the-test"})
    void refusesACallerWithoutAValidKey(String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(relais.at("/api/v1/leads"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }

        Answered answered = relais.send(request.build());

        assertProblem(answered, 401);
        assertThat(answered.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answered.body()).contains("RELAIS_API_KEYS");
    }

    @Test
    void takesTheSchemeInAnyCase() {
        HttpRequest request = HttpRequest.newBuilder(relais.at("/api/v1/leads"))
                .header("Authorization", "bearer " + RunningRelais.SECRET)
                .build();

        assertThat(relais.send(request).status()).isEqualTo(200);
    }

    @Test
    void takesABodyOfOneMebibyteAndNoMore() {
        assertProblem(relais.post("/api/v1/leads", padded(1 << 20)), 422);
        assertProblem(relais.post("/api/v1/leads", padded((1 << 20) + 1)), 413);
        assertProblem(relais.post("/api/v1/leads", padded(3 << 20)), 413);
    }

    @Test
    void takesNoMoreWhereTheLengthIsNotTold() {
        byte[] body = padded((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = relais.request("/api/v1/leads")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        assertProblem(relais.send(request), 413);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense"})
    void refusesAnotherKindOfBody(String type) {
        HttpRequest request = relais.request("/api/v1/leads")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertProblem(relais.send(request), 415);
    }

    @ParameterizedTest
    @CsvSource({
        "application/xml, 406",
        "text/html, 406",
        "application/json, 200",
        "*/*, 200",
        "'text/html, */*;q=0.1', 200"
    })
    void answersInNoFormButJson(String accepted, int status) {
        Answered answered = relais.send(
                relais.request("/api/v1/leads").header("Accept", accepted).build());

        assertThat(answered.status()).isEqualTo(status);
        if (status == 406) {
            assertProblem(answered, 406);
            assertThat(answered.body()).contains("urn:relais:problem:not-acceptable", "application/json");
        }
    }

    @Test
    void takesNoLeadThatItCouldNotAnswer() {
        String lead = SentLeads.least("xml@northwind.example");
        HttpRequest asXml = relais.request("/api/v1/leads")
                .header("Content-Type", "application/json")
                .header("Accept", "application/xml")
                .POST(BodyPublishers.ofString(lead))
                .build();

        assertProblem(relais.send(asXml), 406);
        assertThat(relais.post("/api/v1/leads", lead).status()).isEqualTo(201);
    }

    @Test
    void saysWhereABodyIsNotJson() {
        Answered answered = relais.post("/api/v1/leads", "{\"source\":\n \"form\",}");

        assertProblem(answered, 400);
        assertThat(answered.body()).contains("line 2, column");
    }

    @Test
    void refusesABodyThatIsNotUtf8() {
        HttpRequest request = relais.request("/api/v1/leads")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray("{\"source\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .build();

        Answered answered = relais.send(request);

        assertProblem(answered, 400);
        assertThat(answered.body()).contains("byte 12 is not UTF-8");
    }

    @Test
    void saysThatThereIsNothingHere() {
        assertProblem(relais.get("/nowhere"), 404);
        assertProblem(relais.get("/api/v1/nowhere"), 404);
        assertProblem(relais.get("/"), 404);
        assertProblem(relais.get("/error"), 404);
    }

    @Test
    void hasNoClockToMove() {
        HttpRequest request = relais.request("/dev/clock")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"offsetSeconds\":60}"))
                .build();

        assertProblem(relais.send(request), 404);
    }

    @Test
    void hasNoSlackWithoutCredentials() {
        assertProblem(relais.post("/slack/events", "{}"), 404);
    }

    @Test
    void saysWhichMethodsThereAre() {
        HttpRequest request = relais.request("/api/v1/leads").DELETE().build();

        Answered answered = relais.send(request);

        assertProblem(answered, 405);
        assertThat(answered.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void hasTheServerItselfAnswerWithAProblem() throws IOException {
        assertThat(raw("GET /a[b HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("urn:relais:problem:bad-request");
    }

    @Test
    void showsOnlyWhatOperationsNeed() {
        assertThat(relais.get("/actuator/env").status()).isEqualTo(404);
        assertThat(relais.get("/actuator/heapdump").status()).isEqualTo(404);
        assertThat(relais.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(relais.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), relais.at("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A lead without what is required, of that many bytes. */
    private static String padded(int bytes) {
        String least = SentLeads.least("x").replace("\"x\"", "7");
        return least + " ".repeat(bytes - least.length());
    }

    private static void assertProblem(Answered answered, int status) {
        assertThat(answered.status()).isEqualTo(status);
        assertThat(answered.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answered.json().path("status").intValue()).isEqualTo(status);
        assertThat(answered.json().path("type").stringValue()).startsWith("urn:relais:problem:");
    }
}
