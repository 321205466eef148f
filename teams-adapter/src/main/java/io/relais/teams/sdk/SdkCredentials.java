package io.relais.teams.sdk;

import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import io.relais.teams.web.BotTokens;
import io.relais.teams.web.TeamsFailure;
import java.util.concurrent.CompletableFuture;

/** The SDK's view of the bot's own tokens; of this type, since some of its methods take no other. */
public final class SdkCredentials extends MicrosoftAppCredentials {

    private final BotTokens tokens;

    /** The tokens of that app. */
    public SdkCredentials(String appId, BotTokens tokens) {
        super(appId, "");
        this.tokens = tokens;
    }

    @Override
    public CompletableFuture<String> getToken() {
        try {
            return CompletableFuture.completedFuture(tokens.bearer());
        } catch (TeamsFailure none) {
            return CompletableFuture.failedFuture(none);
        }
    }
}
