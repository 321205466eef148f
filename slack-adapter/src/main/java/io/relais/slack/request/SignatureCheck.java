package io.relais.slack.request;

import com.slack.api.app_backend.SlackSignature.HeaderNames;
import com.slack.api.bolt.request.RequestHeaders;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request is Slack's, decided on the bytes that came and before anything is parsed. The SDK's own check takes
 * a time that depends on the signature, accepts requests from the future, and reads the body in the default charset.
 */
public final class SignatureCheck {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final @Nullable SecretKeySpec key;

    /** With the app's signing secret; with an empty one, as Socket Mode may have, nothing is accepted. */
    public SignatureCheck(String signingSecret) {
        this.key = signingSecret.isBlank()
                ? null
                : new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Whether the body was signed with the secret, within five minutes of now. */
    public boolean accepts(byte[] body, RequestHeaders headers, Instant now) {
        String timestamp = headers.getFirstValue(HeaderNames.X_SLACK_REQUEST_TIMESTAMP);
        String signature = headers.getFirstValue(HeaderNames.X_SLACK_SIGNATURE);
        SecretKeySpec secret = key;
        if (secret == null || timestamp == null || signature == null || !isRecent(timestamp, now)) {
            return false;
        }
        return MessageDigest.isEqual(
                signature(secret, timestamp, body).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isRecent(String timestamp, Instant now) {
        Long seconds = seconds(timestamp);
        return seconds != null && Math.abs(now.getEpochSecond() - seconds) <= TOLERANCE.toSeconds();
    }

    private static @Nullable Long seconds(String timestamp) {
        try {
            return Long.valueOf(timestamp);
        } catch (NumberFormatException notSeconds) {
            return null;
        }
    }

    private static String signature(SecretKeySpec secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }
}
