package io.relais.teams;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;

/**
 * The SDK's adapter, with our own client and credentials in place of its own: one that paces nothing, retries in a burst,
 * rewrites dotted keys and can't write nested values on today's Java. Takes only activities that {@code TokenCheck}
 * accepted.
 */
final class TeamsBot extends BotFrameworkAdapter {

    TeamsBot(TeamsConnection connection) {
        super(new SimpleCredentialProvider(connection.settings().appId(), ""));
    }
}
