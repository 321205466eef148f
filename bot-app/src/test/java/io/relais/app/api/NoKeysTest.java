package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SentLeads;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoKeysTest {

    @Test
    void saysWhichSettingOpensTheApi(@TempDir Path data) {
        try (RunningRelais relais = RunningRelais.on(data).start()) {
            Answered answered = relais.post("/api/v1/leads", SentLeads.least("closed@northwind.example"));

            assertThat(answered.status()).isEqualTo(403);
            assertThat(answered.json().path("type").stringValue()).isEqualTo("urn:relais:problem:no-keys");
            assertThat(answered.json().path("detail").stringValue()).contains("RELAIS_API_KEYS");
            assertThat(relais.get("/actuator/health").status()).isEqualTo(200);
            assertThat(relais.get("/openapi.yaml").status()).isEqualTo(200);
        }
    }
}
