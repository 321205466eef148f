package io.relais.app.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Slack is reached.
 *
 * @param botToken {@code xoxb-...}
 * @param signingSecret what Slack signs its requests with
 * @param appToken {@code xapp-...}: Socket Mode, no public address needed
 * @param apiUrl the Web API, Slack's own unless another is set
 */
public record SlackAccess(
        @DefaultValue("") Secret botToken,
        @DefaultValue("") Secret signingSecret,
        @DefaultValue("") Secret appToken,
        @DefaultValue("") String apiUrl) {

    private static final String SLACK = "https://slack.com/api/";

    /** Whether there is enough to speak with Slack. */
    public boolean complete() {
        return botToken.isSet() && (signingSecret.isSet() || appToken.isSet());
    }

    /** Whether something is set, but not enough. */
    public boolean partial() {
        return !complete() && (botToken.isSet() || signingSecret.isSet() || appToken.isSet());
    }

    /** The Web API's address, with a slash at the end. */
    public String api() {
        String written = apiUrl.isBlank() ? SLACK : apiUrl.strip();
        return written.endsWith("/") ? written : written + "/";
    }
}
