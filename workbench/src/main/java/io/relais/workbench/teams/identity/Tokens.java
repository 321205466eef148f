package io.relais.workbench.teams.identity;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.TeamsSettings;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The two sorts of tokens: what Teams shows to the bot, and what the bot must show to Teams. */
@Component
public final class Tokens {
    /** For whom the bot's tokens are. */
    static final String CONNECTOR = "https://api.botframework.com";

    private static final Duration CHANNEL_TOKEN_LIFE = Duration.ofHours(1);

    private final SigningKey key;
    private final TeamsApp app;
    private final WorkbenchClock clock;
    private final TeamsSettings settings;

    Tokens(SigningKey key, TeamsApp app, WorkbenchClock clock, TeamsSettings settings) {
        this.key = key;
        this.app = app;
        this.clock = clock;
        this.settings = settings;
    }

    /** The token that goes with an activity. */
    public String forBot() {
        ObjectNode claims = Json.object()
                .put("serviceurl", app.serviceUrl())
                .put("iss", settings.issuer())
                .put("aud", app.id());
        return signed(claims, CHANNEL_TOKEN_LIFE);
    }

    /** A new token of the bot's. */
    String ofBot() {
        ObjectNode claims = Json.object()
                .put("iss", "https://sts.windows.net/" + app.tenant() + "/")
                .put("aud", CONNECTOR)
                .put("appid", app.id())
                .put("tid", app.tenant());
        return signed(claims, settings.tokenLife());
    }

    private String signed(ObjectNode claims, Duration life) {
        Instant now = clock.real();
        claims.put("nbf", now.getEpochSecond()).put("exp", now.plus(life).getEpochSecond());
        return key.sign(claims);
    }

    /** Whether a header shows a token of the bot's that is still good. */
    public boolean admits(String authorization) {
        if (!authorization.startsWith("Bearer ")) {
            return false;
        }
        return SignedToken.parse(authorization.substring("Bearer ".length()))
                .filter(token -> token.signedBy(key.publicKey()))
                .filter(token -> token.claim("aud").equals(CONNECTOR))
                .filter(token -> token.claim("appid").equals(app.id()))
                .filter(token -> token.expires() > clock.real().getEpochSecond())
                .isPresent();
    }
}
