package io.relais.app;

import io.relais.app.RunningRelais.Answered;
import io.relais.core.config.ConfigSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Calls the webhooks as the vendors do, each with its signature. */
public record SignedSources(RunningRelais relais) {

    public static final String SECRET = "a-secret-between-two";

    /** What the vendor sends, as it lies beside its mapping. */
    public static String sample(String source) {
        try (InputStream in = ConfigSource.shipped().open("sources/" + source + ".sample.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Answered hubSpot(String body) {
        String at = Long.toString(Instant.now().toEpochMilli());
        String signed = "POST" + relais.at("/api/v1/sources/hubspot") + body + at;
        return relais.send(request("hubspot", body)
                .header("X-HubSpot-Request-Timestamp", at)
                .header("X-HubSpot-Signature-v3", Base64.getEncoder().encodeToString(hmac(signed)))
                .build());
    }

    public Answered mautic(String body) {
        return relais.send(request("mautic", body)
                .header("Webhook-Signature", Base64.getEncoder().encodeToString(hmac(body)))
                .build());
    }

    public Answered generic(String body) {
        return relais.send(request("generic", body)
                .header("X-Relais-Signature", "sha256=" + HexFormat.of().formatHex(hmac(body)))
                .build());
    }

    private HttpRequest.Builder request(String source, String body) {
        return HttpRequest.newBuilder(relais.at("/api/v1/sources/" + source))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
