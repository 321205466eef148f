package io.relais.teams.web;

import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tokens of the identity that Azure gives to the machine; a user-assigned one, whose client id is the bot's app id. */
final class MachineIdentity implements TokenSource {

    private static final String CALL = "token";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String clientId;

    private final InstantSource clock;

    MachineIdentity(String clientId, InstantSource clock) {
        this.clientId = clientId;
        this.clock = clock;
    }

    /** The one place that catches whatever the library throws, which declares no less than everything. */
    @Override
    public BotToken fresh() {
        try {
            IAuthenticationResult got = asked();
            return new BotToken(
                    got.accessToken(),
                    Duration.between(clock.instant(), got.expiresOnDate().toInstant()));
        } catch (TimeoutException slow) {
            throw TeamsFailure.unreachable(CALL, slow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw TeamsFailure.unreachable(CALL, stopping);
        } catch (Exception none) {
            throw TeamsFailure.own(CALL, "no_managed_identity");
        }
    }

    private IAuthenticationResult asked() throws Exception {
        ManagedIdentityParameters wanted =
                ManagedIdentityParameters.builder(ClientCredentials.CONNECTOR).build();
        return ManagedIdentityApplication.builder(ManagedIdentityId.userAssignedClientId(clientId))
                .build()
                .acquireTokenForManagedIdentity(wanted)
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
