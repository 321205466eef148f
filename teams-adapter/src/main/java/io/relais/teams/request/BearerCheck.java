package io.relais.teams.request;

import com.auth0.jwk.InvalidPublicKeyException;
import com.auth0.jwk.Jwk;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.schema.Activity;
import io.relais.teams.request.TokenVerdict.Reason;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes activities with a token that the issuer signed for this bot, by RS256 alone. The SDK's own check takes a token
 * without an end, and fails where a token is no token.
 */
public final class BearerCheck implements TokenCheck {

    private static final String SCHEME = "Bearer ";

    private final SigningKeys keys;

    private final TokenClaims claims;

    /** Signed with one of these keys, and claiming that. */
    public BearerCheck(SigningKeys keys, TokenClaims claims) {
        this.keys = keys;
        this.claims = claims;
    }

    @Override
    public boolean isPlausible(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && authorization.chars().filter(letter -> letter == '.').count() == 2;
    }

    @Override
    public TokenVerdict judge(@Nullable String authorization, Activity activity, Instant now) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new TokenVerdict.Refused(Reason.NO_TOKEN);
        }
        DecodedJWT token = decoded(authorization.substring(SCHEME.length()).strip());
        if (token == null || !"RS256".equals(token.getAlgorithm())) {
            return new TokenVerdict.Refused(Reason.UNREADABLE);
        }
        try {
            String id = token.getKeyId();
            Jwk key = id == null ? null : keys.find(id, now);
            return key == null ? new TokenVerdict.Refused(Reason.UNKNOWN_KEY) : judge(token, key, activity, now);
        } catch (KeysUnavailable away) {
            return new TokenVerdict.Undecided();
        }
    }

    private TokenVerdict judge(DecodedJWT token, Jwk key, Activity activity, Instant now) {
        if (!isSigned(token, key)) {
            return new TokenVerdict.Refused(Reason.WRONG_SIGNATURE);
        }
        Reason against = claims.against(token, key, activity, now);
        return against == null
                ? new TokenVerdict.Accepted(TokenClaims.identity(token))
                : new TokenVerdict.Refused(against);
    }

    /** The one place that catches whatever the library makes of a token that anybody may have written; null then. */
    private static @Nullable DecodedJWT decoded(String token) {
        try {
            return JWT.decode(token);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static boolean isSigned(DecodedJWT token, Jwk key) {
        try {
            if (!(key.getPublicKey() instanceof RSAPublicKey rsa)) {
                return false;
            }
            Algorithm.RSA256(rsa, null).verify(token);
            return true;
        } catch (InvalidPublicKeyException | SignatureVerificationException notSigned) {
            return false;
        }
    }
}
