package io.relais.slack;

import io.relais.slack.web.SharedRooms;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How one Slack workspace is reached.
 *
 * @param botToken {@code xoxb-}
 * @param signingSecret what Slack signs its requests with
 * @param appToken {@code xapp-}, for Socket Mode; null where Slack calls over HTTP
 * @param apiUrl where the Web API is, with a slash at the end
 * @param sharedRooms whether cards may go to channels that another organisation reads
 */
public record SlackSettings(
        String botToken, String signingSecret, @Nullable String appToken, URI apiUrl, SharedRooms sharedRooms) {

    /** Slack's own Web API. */
    public static final URI SLACK = URI.create("https://slack.com/api/");

    /** Refuses what can't work, and names the setting. */
    public SlackSettings {
        if (botToken.isBlank()) {
            throw new IllegalArgumentException("the Slack bot token is empty");
        }
        if (signingSecret.isBlank() && appToken == null) {
            throw new IllegalArgumentException("the Slack signing secret is empty");
        }
        if (!apiUrl.toString().endsWith("/")) {
            apiUrl = URI.create(apiUrl + "/");
        }
    }

    /** One workspace over HTTP, at Slack. */
    public static SlackSettings http(String botToken, String signingSecret) {
        return new SlackSettings(botToken, signingSecret, null, SLACK, SharedRooms.REFUSED);
    }

    /** The same with the Web API somewhere else. */
    public SlackSettings at(URI url) {
        return new SlackSettings(botToken, signingSecret, appToken, url, sharedRooms);
    }

    /** The same in Socket Mode. */
    public SlackSettings socketMode(String token) {
        return new SlackSettings(botToken, signingSecret, token, apiUrl, sharedRooms);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "SlackSettings[apiUrl=" + apiUrl + ", socketMode=" + (appToken != null) + ", sharedRooms=" + sharedRooms
                + "]";
    }
}
