package io.relais.app.source;

import io.relais.core.source.Proof;
import io.relais.core.source.Proof.Encoding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call carries a proof.
 *
 * @param secrets a variable's value, or null where it is not set
 * @param key whether the call brings a key of the API
 */
public record Proving(Call call, Secrets secrets, Predicate<Call> key) implements Proof.Visitor<Boolean> {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    /** HubSpot signs these as they are read, though they are written otherwise in an address. */
    private static final Map<String, String> DECODED = Map.ofEntries(
            Map.entry("%3A", ":"),
            Map.entry("%2F", "/"),
            Map.entry("%3F", "?"),
            Map.entry("%40", "@"),
            Map.entry("%21", "!"),
            Map.entry("%24", "$"),
            Map.entry("%27", "'"),
            Map.entry("%28", "("),
            Map.entry("%29", ")"),
            Map.entry("%2A", "*"),
            Map.entry("%2C", ","),
            Map.entry("%3B", ";"));

    /** What the environment says. */
    @FunctionalInterface
    public interface Secrets {
        /** The value of that variable, or null where it is not set. */
        @Nullable
        String of(String variable);
    }

    @Override
    public Boolean hubSpot(Proof.HubSpot proof) {
        String secret = secrets.of(proof.secret());
        String written = call.header("X-HubSpot-Request-Timestamp");
        return secret != null
                && isFresh(written)
                && call.addresses().stream().anyMatch(address -> fits(address, written, secret));
    }

    private boolean fits(String address, String written, String secret) {
        List<byte[]> parts = List.of(utf8("POST"), utf8(decoded(address)), call.body(), utf8(written));
        return Signatures.fits(call.header("X-HubSpot-Signature-v3"), Encoding.BASE64, secret, parts);
    }

    private boolean isFresh(String written) {
        if (!written.matches("\\d{1,15}")) {
            return false;
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(written));
        return Duration.between(at, call.at()).abs().compareTo(WINDOW) <= 0;
    }

    private static String decoded(String address) {
        String decoded = address;
        for (Map.Entry<String, String> written : DECODED.entrySet()) {
            decoded = decoded.replaceAll("(?i)" + written.getKey(), "\\" + written.getValue());
        }
        return decoded;
    }

    @Override
    public Boolean signedBody(Proof.SignedBody proof) {
        String secret = secrets.of(proof.secret());
        String written = call.header(proof.header());
        return secret != null
                && written.startsWith(proof.prefix())
                && Signatures.fits(
                        written.substring(proof.prefix().length()), proof.encoding(), secret, List.of(call.body()));
    }

    @Override
    public Boolean apiKey() {
        return key.test(call);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
