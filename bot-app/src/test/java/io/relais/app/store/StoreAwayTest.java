package io.relais.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SentLeads;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAwayTest {

    private final RunningRelais relais;

    StoreAwayTest(@TempDir Path data) {
        relais = RunningRelais.on(data).withKey().start();
    }

    @BeforeEach
    void takeTheStoreAway() {
        relais.part(StoreEngine.class).close();
    }

    @AfterEach
    void stop() {
        relais.close();
    }

    @Test
    void storesNothingAndSaysSo() {
        Answered lead = relais.post("/api/v1/leads", SentLeads.least("away@northwind.example"));

        assertThat(lead.status()).isEqualTo(503);
        assertThat(lead.header("Retry-After")).isEqualTo("5");
        assertThat(lead.header("Content-Type")).startsWith("application/problem+json");
        assertThat(lead.json().path("type").stringValue()).isEqualTo("urn:relais:problem:store-unavailable");

        Answered lines = relais.lines("/api/v1/leads", SentLeads.least("away@northwind.example"));
        assertThat(lines.status()).isEqualTo(503);
        assertThat(lines.header("Retry-After")).isEqualTo("5");

        assertThat(relais.get("/api/v1/leads/1").status()).isEqualTo(503);
        assertThat(relais.post("/api/v1/leads", "{}").status()).isEqualTo(422);

        Answered health = relais.get("/actuator/health");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.json().path("components").path("store").path("status").stringValue())
                .isEqualTo("DOWN");
        assertThat(relais.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(relais.get("/actuator/health/liveness").status()).isEqualTo(200);
    }
}
