package io.relais.teams;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import io.relais.teams.sdk.SdkConnector;
import io.relais.teams.sdk.SdkCredentials;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The SDK's adapter, with our own client and credentials in place of its own, which paces nothing, retries in a burst,
 * rewrites dotted names and can't write nested values on today's Java. Takes only activities that {@code TokenCheck}
 * accepted, by {@code processActivity(ClaimsIdentity, Activity, handler)}.
 */
final class TeamsBot extends BotFrameworkAdapter {

    private final TeamsConnection connection;

    TeamsBot(TeamsConnection connection) {
        super(new SimpleCredentialProvider(connection.settings().appId(), ""));
        this.connection = connection;
    }

    @Override
    protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(
            String serviceUrl, @Nullable AppCredentials credentials) {
        return CompletableFuture.completedFuture(new SdkConnector(connection.connector(), serviceUrl, credentials));
    }

    @Override
    protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
        return CompletableFuture.completedFuture(new SdkCredentials(appId, connection.tokens()));
    }
}
