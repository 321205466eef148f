package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.app.Eventually;
import io.relais.app.ExportedLines;
import io.relais.app.ManyLeads;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.VariedLeads;
import io.relais.app.store.StoreEngine;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportApiTest {

    private static final String EXPORT = "/api/v1/export";
    private static final String QUIET = "/api/v1/leads?handover=by-hand";
    private static final int BEGINNING = 1_000;

    private final RunningRelais relais;

    ExportApiTest(@TempDir Path data) {
        relais = RunningRelais.on(data).withKey().start();
    }

    @AfterEach
    void stop() {
        relais.close();
    }

    @Test
    void givesOutWhatComesInElsewhereAndIsKnownHere(@TempDir Path elsewhere) {
        VariedLeads.in(relais);

        Answered export = relais.get(EXPORT);

        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(export.header("Content-Disposition"))
                .matches("attachment; filename=\"relais-leads-\\d{4}-\\d\\d-\\d\\d\\.ndjson\"");
        assertThat(relais.lines(QUIET, export.body()).body().lines())
                .hasSize(VariedLeads.COUNT)
                .allMatch(line -> line.contains("\"outcome\":\"known\""));
        assertThat(relais.get(EXPORT).body()).isEqualTo(export.body());
        try (RunningRelais other = RunningRelais.on(elsewhere).withKey().start()) {
            assertThat(other.lines(QUIET, export.body()).body().lines())
                    .hasSize(VariedLeads.COUNT)
                    .allMatch(line -> line.contains("\"outcome\":\"created\""));
            assertThat(other.lines(QUIET, export.body()).body().lines())
                    .allMatch(line -> line.contains("\"outcome\":\"known\""));
            assertThat(ExportedLines.withoutOurs(other.get(EXPORT).body()))
                    .isEqualTo(ExportedLines.withoutOurs(export.body()));
        }
    }

    @Test
    void saysHowALeadStands() {
        VariedLeads.in(relais);

        assertThat(ExportedLines.of(relais.get(EXPORT + "?stage=rejected").body()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("contact").path("email").asString()).isEqualTo("closed@varied.example");
                    assertThat(line.path("relais").path("stage").asString()).isEqualTo("REJECTED");
                    assertThat(line.path("relais").path("score").path("grade").asString())
                            .isEqualTo("A");
                    assertThat(line.path("relais").path("reason").path("reason").asString())
                            .isEqualTo("MISROUTED");
                    assertThat(line.path("relais").path("version").asInt()).isPositive();
                });
        assertThat(relais.get(EXPORT + "?owner=nobody").body()).isEmpty();
    }

    @Test
    void writesCellsThatNoSpreadsheetRuns() {
        VariedLeads.in(relais);

        Answered export = relais.get(EXPORT + "?format=csv");

        assertThat(export.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(export.header("Content-Disposition")).endsWith(".csv\"");
        assertThat(export.body())
                .startsWith("source,externalId,campaign,receivedAt,contact.email,")
                .contains("\"salon; \"\"a\"\",b\",'=1+1,''=x,2026-05-12T08:30:00.123Z,")
                .contains(",'=cmd|' /C calc'!A0,\"a\nb\",")
                .contains(",'+33 1 00,")
                .contains(",60.1250,");
    }

    @ParameterizedTest
    @CsvSource({"format=xml, ?format", "stage=WON, ?stage", "from=2026-01-01, ?from", "cursor=x, ?cursor"})
    void refusesWhatItDoesNotKnow(String parameter, String pointer) {
        Answered refused = relais.get(EXPORT + "?" + parameter);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("Content-Disposition")).isEmpty();
        assertThat(refused.pointers()).containsExactly(pointer);
    }

    @Test
    void isUnavailableWhereTheStoreIs() {
        relais.part(StoreEngine.class).close();

        Answered away = relais.get(EXPORT + "?format=csv");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("5");
        assertThat(away.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void breaksOffWhereTheStoreGoesAwayInBetween() throws IOException, InterruptedException {
        ManyLeads.in(relais, ManyLeads.COUNT);
        try (InputStream body = slowly()) {
            assertThat(body.readNBytes(BEGINNING)).hasSize(BEGINNING);
            relais.part(StoreEngine.class).close();

            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void endsWithACallerThatGoesAway() throws IOException, InterruptedException {
        ManyLeads.in(relais, ManyLeads.COUNT);
        try (InputStream body = slowly()) {
            assertThat(body.readNBytes(BEGINNING)).hasSize(BEGINNING);
        }
        Pattern inHand = Pattern.compile("http_server_requests_active_seconds_count\\{[^}]*export[^}]*} 1(\\.0)?\\s");
        Eventually.is(
                "nobody waits for it",
                () -> !inHand.matcher(relais.get("/actuator/prometheus").body()).find());
        assertThat(relais.get(EXPORT).body().lines()).hasSize(ManyLeads.COUNT);
    }

    private InputStream slowly() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(relais.request(EXPORT).build(), BodyHandlers.ofInputStream())
                .body();
    }
}
