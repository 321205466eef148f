package io.relais.teams.request;

import com.auth0.jwk.Jwk;
import com.fasterxml.jackson.databind.JsonNode;
import io.relais.teams.card.JsonTrees;
import io.relais.teams.web.TeamsHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the issuer's OpenID metadata leads to. Read again once a day, and when a token names a key that is not
 * among them; but never more often than every ten seconds, since anybody may send such a token.
 */
public final class PublishedKeys implements SigningKeys {

    private static final Duration FRESH = Duration.ofDays(1);

    /** Keys that can't be read again are believed for so long. */
    private static final Duration USABLE = Duration.ofDays(7);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final TeamsHttp http;

    private final URI metadata;

    private volatile Published known = new Published(Map.of(), Instant.MIN);

    private @Nullable Instant lastTry;

    private @Nullable KeysUnavailable lastFailure;

    private record Published(Map<String, Jwk> keys, Instant at) {

        boolean isYoungerThan(Duration age, Instant now) {
            return !at.equals(Instant.MIN) && now.isBefore(at.plus(age));
        }
    }

    /** Published there. */
    public PublishedKeys(TeamsHttp http, URI metadata) {
        this.http = http;
        this.metadata = metadata;
    }

    @Override
    public @Nullable Jwk find(String id, Instant now) {
        Jwk remembered = known.keys().get(id);
        if (remembered != null && known.isYoungerThan(FRESH, now)) {
            return remembered;
        }
        KeysUnavailable trouble = readAgain(now);
        Jwk found = known.keys().get(id);
        if (trouble != null && (found == null || !known.isYoungerThan(USABLE, now))) {
            throw trouble;
        }
        return found;
    }

    /**
     * Has the keys at hand from now on.
     *
     * @throws KeysUnavailable where there are none to be had
     */
    public void ready(Instant now) {
        KeysUnavailable trouble = known.isYoungerThan(FRESH, now) ? null : readAgain(now);
        if (trouble != null && !known.isYoungerThan(USABLE, now)) {
            throw trouble;
        }
    }

    /** Null where the keys are read now, or were within the last seconds. */
    private synchronized @Nullable KeysUnavailable readAgain(Instant now) {
        Instant before = lastTry;
        if (before != null && !now.isBefore(before) && now.isBefore(before.plus(BETWEEN_TRIES))) {
            return lastFailure;
        }
        lastTry = now;
        try {
            known = new Published(read(), now);
            lastFailure = null;
        } catch (IOException | IllegalArgumentException away) {
            lastFailure = new KeysUnavailable(away);
        }
        return lastFailure;
    }

    private Map<String, Jwk> read() throws IOException {
        JsonNode set = document(URI.create(document(metadata).path("jwks_uri").asText("")));
        Map<String, Jwk> keys = new HashMap<>();
        for (JsonNode key : set.path("keys")) {
            String id = key.path("kid").asText("");
            if (!id.isEmpty() && key.path("kty").asText("").equals("RSA")) {
                keys.put(id, Jwk.fromValues(JsonTrees.values(key)));
            }
        }
        if (keys.isEmpty()) {
            throw new IOException("the issuer publishes no key");
        }
        return Map.copyOf(keys);
    }

    private JsonNode document(URI address) throws IOException {
        JsonNode document = JsonTrees.read(http.read(address));
        if (document == null) {
            throw new IOException("no JSON");
        }
        return document;
    }
}
