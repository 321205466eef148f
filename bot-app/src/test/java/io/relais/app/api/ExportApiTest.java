package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.ExportedLines;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.VariedLeads;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given out of one record, which no test changes. */
@TestInstance(Lifecycle.PER_CLASS)
class ExportApiTest {

    private static final String EXPORT = "/api/v1/export";
    private static final String QUIET = "/api/v1/leads?handover=by-hand";

    private final RunningRelais relais;

    ExportApiTest(@TempDir Path data) {
        relais = RunningRelais.on(data).withKey().start();
        VariedLeads.in(relais);
    }

    @AfterAll
    void stop() {
        relais.close();
    }

    @Test
    void givesOutWhatComesInElsewhereAndIsKnownHere(@TempDir Path elsewhere) {
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
}
