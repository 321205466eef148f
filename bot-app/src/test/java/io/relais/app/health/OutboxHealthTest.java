package io.relais.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.SentLeads;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OutboxHealthTest {

    @Test
    void saysThatNoticesAreLate(@TempDir Path data) {
        try (RunningRelais relais = RunningRelais.on(data)
                .withKey()
                .with("relais.development-clock", "true")
                .start()) {
            relais.post("/api/v1/leads", SentLeads.mql("late", "late@northwind.example"));
            relais.send(relais.request("/dev/clock")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"offsetSeconds\":600}"))
                    .build());

            Eventually.is(
                    "LATE", () -> outbox(relais).path("status").stringValue().equals("LATE"));

            JsonNode details = outbox(relais).path("details");
            assertThat(details.path("leadsWaiting").intValue()).isEqualTo(1);
            assertThat(details.path("oldestSeconds").intValue()).isBetween(600, 660);
            assertThat(relais.get("/actuator/health").status()).isEqualTo(200);
        }
    }

    private static JsonNode outbox(RunningRelais relais) {
        return relais.get("/actuator/health").json().path("components").path("outbox");
    }
}
