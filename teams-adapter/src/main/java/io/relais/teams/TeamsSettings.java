package io.relais.teams;

import io.relais.teams.web.BotCredentials;
import io.relais.teams.web.ServiceHosts;
import java.net.URI;

/**
 * How the bot is known to Teams, and where it reaches it.
 *
 * @param appId the app registration's id, which is the bot's
 * @param tenant the id of the tenant whose people the bot serves
 * @param credentials by what the bot proves who it is
 * @param openIdMetadata where the issuer of Teams' tokens publishes its keys
 * @param issuer who signs Teams' tokens
 * @param tokenUrl where the bot gets its own tokens
 * @param serviceHosts the hosts that the bot speaks to
 */
public record TeamsSettings(
        String appId,
        String tenant,
        BotCredentials credentials,
        URI openIdMetadata,
        String issuer,
        URI tokenUrl,
        ServiceHosts serviceHosts) {

    /** Where Bot Framework publishes its keys. */
    public static final URI BOT_FRAMEWORK_KEYS =
            URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /** Who signs Teams' tokens. */
    public static final String BOT_FRAMEWORK = "https://api.botframework.com";

    /** Refuses what can't work, and names the setting. */
    public TeamsSettings {
        if (credentials.areGiven() && appId.isBlank()) {
            throw new IllegalArgumentException("the Teams app id is empty");
        }
        if (credentials.areGiven() && tenant.isBlank()) {
            throw new IllegalArgumentException("the Teams tenant id is empty");
        }
    }

    /** Microsoft's own Teams, for the people of one tenant. */
    public static TeamsSettings microsoft(String appId, String tenant, BotCredentials credentials) {
        return new TeamsSettings(
                appId,
                tenant,
                credentials,
                BOT_FRAMEWORK_KEYS,
                BOT_FRAMEWORK,
                tokenUrl(tenant),
                ServiceHosts.MICROSOFT);
    }

    /** Where a bot of that tenant gets its tokens. */
    public static URI tokenUrl(String tenant) {
        return URI.create("https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token");
    }
}
