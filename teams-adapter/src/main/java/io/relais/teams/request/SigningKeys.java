package io.relais.teams.request;

import com.auth0.jwk.Jwk;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The keys that an issuer signs its tokens with. */
public interface SigningKeys {

    /**
     * The key of that id, or null where the issuer publishes none.
     *
     * @throws KeysUnavailable where the issuer can't be asked now
     */
    @Nullable
    Jwk find(String id, Instant now);
}
