package io.relais.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.source.Proof;
import io.relais.core.source.Proof.Encoding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The signatures were made by another program. */
class ProvingTest {

    private static final Instant AT = Instant.ofEpochMilli(1778574540000L);
    private static final Proof HUBSPOT = new Proof.HubSpot("RELAIS_S");
    private static final Proof MAUTIC = new Proof.SignedBody("RELAIS_S", "Webhook-Signature", Encoding.BASE64, "");
    private static final Proof HEX = new Proof.SignedBody("RELAIS_S", "X-Sig", Encoding.HEX, "sha256=");
    private static final Map<String, String> SIGNED = Map.of(
            "x-hubspot-signature-v3", "IW5KtDw2VVAiJNPcZ3s2rzUX1vfy6IxVpmM+Als1wxs=",
            "x-hubspot-request-timestamp", "1778574540000",
            "webhook-signature", "Ff6FOIJVa7rnsG28TcLN2T712jkcx0rZbyu37cdrk3E=",
            "x-sig", "sha256=15fe853882556bbae7b06dbc4dc2cdd93ef5da391cc74ad96f2bb7edc76b9371");

    @Test
    void takesWhatIsSigned() {
        assertThat(List.of(HUBSPOT, MAUTIC, HEX)).allMatch(proof -> holds(proof, call(SIGNED, "[{\"a\":1}]", AT)));
    }

    @Test
    void refusesAnotherBody() {
        assertThat(List.of(HUBSPOT, MAUTIC, HEX)).noneMatch(proof -> holds(proof, call(SIGNED, "[{\"a\":2}]", AT)));
    }

    @Test
    void refusesWhatIsNotSigned() {
        assertThat(List.of(HUBSPOT, MAUTIC, HEX)).noneMatch(proof -> holds(proof, call(Map.of(), "[{\"a\":1}]", AT)));
    }

    @Test
    void refusesASignatureThatIsNone() {
        Map<String, String> none =
                Map.of("x-hubspot-signature-v3", "%", "x-sig", "sha256=zz", "webhook-signature", "=");

        assertThat(List.of(HUBSPOT, MAUTIC, HEX)).noneMatch(proof -> holds(proof, call(none, "[{\"a\":1}]", AT)));
    }

    @Test
    void refusesHubSpotsWhenItIsOlderThanFiveMinutes() {
        Instant inTime = AT.plus(Duration.ofMinutes(5));

        assertThat(holds(HUBSPOT, call(SIGNED, "[{\"a\":1}]", inTime))).isTrue();
        assertThat(holds(HUBSPOT, call(SIGNED, "[{\"a\":1}]", inTime.plusMillis(1))))
                .isFalse();
    }

    @Test
    void refusesEverythingWithoutASecret() {
        Call call = call(SIGNED, "[{\"a\":1}]", AT);

        assertThat(List.of(HUBSPOT, MAUTIC, HEX))
                .noneMatch(proof -> proof.accept(new Proving(call, variable -> null, any -> true)));
    }

    private static boolean holds(Proof proof, Call call) {
        return proof.accept(new Proving(call, Map.of("RELAIS_S", "s3cret")::get, any -> false));
    }

    private static Call call(Map<String, String> headers, String body, Instant at) {
        List<String> addresses =
                List.of("http://10.0.0.7:8080/x", "https://bot.example/api/v1/sources/hubspot?a=b%40c");
        return new Call(headers, addresses, body.getBytes(StandardCharsets.UTF_8), at);
    }
}
