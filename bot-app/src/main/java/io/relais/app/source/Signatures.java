package io.relais.app.source;

import io.relais.core.source.Proof.Encoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA256. How long a comparison takes tells nothing of the secret. */
final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private Signatures() {}

    /** Whether that is the signature of these parts, one behind the other. */
    static boolean fits(@Nullable String written, Encoding encoding, String secret, List<byte[]> parts) {
        byte[] claimed = written == null ? null : decoded(written, encoding);
        return claimed != null && MessageDigest.isEqual(claimed, hmac(secret, parts));
    }

    private static byte[] hmac(String secret, List<byte[]> parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            parts.forEach(mac::update);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte @Nullable [] decoded(String written, Encoding encoding) {
        try {
            return switch (encoding) {
                case HEX -> HexFormat.of().parseHex(written.strip());
                case BASE64 -> Base64.getDecoder().decode(written.strip());
            };
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
