package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SignedSources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MauticApiTest {

    @Test
    void makesOneLeadOfAContactItsFormAndItsVisit(@TempDir Path data) {
        try (RunningRelais relais = RunningRelais.on(data)
                .withKey()
                .with("RELAIS_SOURCE_MAUTIC_SECRET", SignedSources.SECRET)
                .start()) {
            SignedSources signed = new SignedSources(relais);
            String sample = SignedSources.sample("mautic");

            Answered first = signed.mautic(sample);
            Answered again = signed.mautic(sample);

            assertThat(first.json().path("results").findValuesAsString("outcome"))
                    .containsExactly("created", "merged", "added");
            assertThat(again.json().path("results").findValuesAsString("outcome"))
                    .containsExactly("known", "known", "unchanged");
            JsonNode lead = relais.get("/api/v1/leads/1").json();
            assertThat(lead.path("contact").path("name").stringValue()).isEqualTo("Claire Petit");
            assertThat(lead.path("company").path("country").stringValue()).isEqualTo("FR");
            assertThat(lead.path("signals").findValuesAsString("kind")).containsExactly("demo_request", "pricing_page");
            assertThat(relais.get("/api/v1/leads").json().path("leads").size()).isEqualTo(1);
        }
    }
}
