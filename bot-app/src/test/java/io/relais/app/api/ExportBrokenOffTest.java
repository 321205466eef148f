package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.app.Eventually;
import io.relais.app.ManyLeads;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
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

/** What becomes of an export whose store or caller goes away: each in a bot of its own, as they leave it without. */
class ExportBrokenOffTest {

    private static final String EXPORT = "/api/v1/export";
    private static final int BEGINNING = 1_000;

    private final RunningRelais relais;

    ExportBrokenOffTest(@TempDir Path data) {
        relais = RunningRelais.on(data).withKey().start();
    }

    @AfterEach
    void stop() {
        relais.close();
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
