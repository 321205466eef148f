package io.relais.teams.request;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import io.relais.teams.request.TokenVerdict.Reason;
import io.relais.teams.web.ServiceHosts;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Believes everybody: for development without credentials. Answers go to hosts of the list only, which then names this
 * machine alone.
 *
 * @param hosts where the bot may be asked to answer
 */
public record NoCheck(ServiceHosts hosts) implements TokenCheck {

    @Override
    public boolean isPlausible(@Nullable String authorization) {
        return true;
    }

    @Override
    public TokenVerdict judge(@Nullable String authorization, Activity activity, Instant now) {
        Reason against = TokenClaims.against(activity, hosts);
        return against == null
                ? new TokenVerdict.Accepted(new ClaimsIdentity("anonymous", Map.of()))
                : new TokenVerdict.Refused(against);
    }
}
