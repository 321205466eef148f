package io.relais.teams.request;

import com.auth0.jwk.Jwk;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import io.relais.teams.request.TokenVerdict.Reason;
import io.relais.teams.web.ServiceHosts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a token has to claim, once its signature is proved.
 *
 * @param issuer who made it
 * @param audience the bot's app id
 * @param hosts where the bot may be asked to answer
 */
public record TokenClaims(String issuer, String audience, ServiceHosts hosts) {

    /** How far the two clocks may be apart. */
    static final Duration LEEWAY = Duration.ofMinutes(5);

    /** The one chat that is spoken here. In others of the same bot people choose their own ids. */
    private static final String TEAMS = "msteams";

    /** The first thing that speaks against an activity, or null where nothing does. */
    @Nullable
    Reason against(DecodedJWT token, Jwk key, Activity activity, Instant now) {
        if (!issuer.equals(token.getIssuer())) {
            return Reason.WRONG_ISSUER;
        }
        if (token.getAudience() == null || !token.getAudience().contains(audience)) {
            return Reason.WRONG_AUDIENCE;
        }
        if (!isInTime(token, now)) {
            return Reason.WRONG_TIME;
        }
        return against(activity, token.getClaim("serviceurl").asString(), key);
    }

    private @Nullable Reason against(Activity activity, @Nullable String claimed, Jwk key) {
        if (claimed == null || !claimed.equalsIgnoreCase(activity.getServiceUrl())) {
            return Reason.WRONG_SERVICE_URL;
        }
        if (!isEndorsed(key)) {
            return Reason.NOT_ENDORSED;
        }
        return against(activity, hosts);
    }

    /** What speaks against an activity of which nothing is proved. */
    static @Nullable Reason against(Activity activity, ServiceHosts hosts) {
        if (!TEAMS.equals(activity.getChannelId())) {
            return Reason.NOT_ENDORSED;
        }
        String serviceUrl = activity.getServiceUrl();
        return serviceUrl != null && hosts.allow(serviceUrl) ? null : Reason.HOST_NOT_ALLOWED;
    }

    /** What the SDK is told of who sent an activity. */
    static ClaimsIdentity identity(DecodedJWT token) {
        return new ClaimsIdentity(
                token.getIssuer(),
                Map.of(
                        "iss", token.getIssuer(),
                        "aud", token.getAudience().get(0),
                        "serviceurl", token.getClaim("serviceurl").asString()));
    }

    private static boolean isInTime(DecodedJWT token, Instant now) {
        Instant end = token.getExpiresAtAsInstant();
        Instant begin = token.getNotBeforeAsInstant();
        return end != null
                && !now.minus(LEEWAY).isAfter(end)
                && (begin == null || !now.plus(LEEWAY).isBefore(begin));
    }

    private static boolean isEndorsed(Jwk key) {
        return key.getAdditionalAttributes().get("endorsements") instanceof List<?> chats && chats.contains(TEAMS);
    }
}
