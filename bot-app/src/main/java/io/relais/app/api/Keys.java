package io.relais.app.api;

import io.relais.app.settings.ApiKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of the API. How long a look takes tells nothing of them. */
final class Keys {

    private final List<Known> known;

    Keys(List<ApiKey> keys) {
        this.known = keys.stream()
                .map(key -> new Known(new Caller(key.name()), key.secret().reveal(Keys::digest)))
                .toList();
    }

    private record Known(Caller caller, String digest) {}

    boolean none() {
        return known.isEmpty();
    }

    /** Whose secret that is, or null; every key is compared, whichever fits. */
    @Nullable
    Caller callerWith(String secret) {
        byte[] digest = bytes(digest(secret));
        Caller found = null;
        for (Known key : known) {
            if (MessageDigest.isEqual(bytes(key.digest()), digest)) {
                found = key.caller();
            }
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
