package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SignedSources;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SourceApiTest {

    private RunningRelais relais;
    private SignedSources signed;

    @BeforeAll
    void start(@TempDir Path data) {
        relais = RunningRelais.on(data)
                .withKey()
                .with("RELAIS_SOURCE_HUBSPOT_SECRET", SignedSources.SECRET)
                .with("RELAIS_SOURCE_GENERIC_SECRET", SignedSources.SECRET)
                .start();
        signed = new SignedSources(relais);
    }

    @AfterAll
    void stop() {
        relais.close();
    }

    @Test
    void takesHubSpotsEventsAndKnowsThemAgain() {
        String sample = SignedSources.sample("hubspot");
        Answered first = signed.hubSpot(sample);
        JsonNode whole = lead(first, 0);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().path("events").intValue()).isEqualTo(4);
        assertThat(whole.path("contact").path("role").stringValue()).isEqualTo("decision-maker");
        assertThat(whole.path("company").path("employees").intValue()).isEqualTo(220);
        assertThat(whole.path("signals").size()).isEqualTo(2);

        assertThat(outcomes(signed.hubSpot(sample))).containsOnly("known");
        assertThat(lead(first, 0).path("version")).isEqualTo(whole.path("version"));
    }

    @Test
    void completesALeadByWhatComesBitByBit() {
        JsonNode bits = lead(signed.hubSpot(SignedSources.sample("hubspot")), 1);

        assertThat(bits.path("contact").path("email").stringValue()).isEqualTo("tom.reed@fabrikam.example");
        assertThat(bits.path("signals").path(0).path("kind").stringValue()).isEqualTo("contact_request");
        assertThat(bits.path("extra").toString()).contains("100-250");
    }

    @Test
    void takesAnyJsonThatIsSignedOrBringsAKey() {
        String body = "{\"type\":\"form\",\"id\":\"%s\",\"email\":\"%s@generic.example\"}";
        Answered bySignature = signed.generic(body.formatted("g1", "one"));
        Answered byKey = relais.post("/api/v1/sources/generic", body.formatted("g2", "two"));

        assertThat(outcomes(bySignature)).containsExactly("created");
        assertThat(outcomes(byKey)).containsExactly("created");
        assertThat(lead(byKey, 0).path("history").path(0).path("by").path("id").stringValue())
                .isEqualTo("api:generic");
    }

    @Test
    void refusesWhatIsNotSignedBeforeItLooksAtIt() {
        for (String name : new String[] {"hubspot", "generic"}) {
            Answered answered = unsigned(name, "application/json", "this is no JSON");

            assertThat(answered.status()).isEqualTo(401);
            assertThat(answered.json().path("type").stringValue()).isEqualTo("urn:relais:problem:wrong-signature");
        }
        assertThat(signed.hubSpot("this is no JSON").status()).isEqualTo(400);
    }

    @Test
    void refusesASourceWithoutASecretInWords() {
        Answered answered = unsigned("mautic", "application/json", "{}");

        assertThat(answered.status()).isEqualTo(403);
        assertThat(answered.body()).contains("RELAIS_SOURCE_MAUTIC_SECRET").contains("source-closed");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(unsigned("hubspott", "application/json", "{}").status()).isEqualTo(404);
        assertThat(unsigned("hubspot", "text/plain", "{}").status()).isEqualTo(415);
        assertThat(unsigned("hubspot", "application/json", " ".repeat((1 << 20) + 1))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void saysWhichEventItCouldNotTake() {
        Answered answered = signed.generic("[{\"type\":\"form\",\"email\":\"no address\"},{\"type\":\"other\"}]");

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().path("results").path(0).path("status").intValue())
                .isEqualTo(422);
        assertThat(answered.body()).contains("/contact/email");
    }

    private Answered unsigned(String source, String type, String body) {
        return relais.send(HttpRequest.newBuilder(relais.at("/api/v1/sources/" + source))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static List<String> outcomes(Answered answered) {
        return answered.json()
                .path("results")
                .valueStream()
                .map(result -> result.path("outcome").asString())
                .toList();
    }

    private JsonNode lead(Answered answered, int event) {
        int id = answered.json().path("results").path(event).path("id").intValue();
        return relais.get("/api/v1/leads/" + id).json();
    }
}
