package io.relais.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.UnmatchedRequestHandler;

/** Bolt's configuration: every value is given, so that none is taken from the environment. */
final class SlackAppConfig {

    private SlackAppConfig() {}

    @SuppressWarnings("deprecation") // a deprecated value that is not given is read from the environment too
    static AppConfig of(SlackConnection connection, UnmatchedRequestHandler unmatched) {
        return AppConfig.builder()
                .slack(connection.sdk())
                .singleTeamBotToken(connection.settings().botToken())
                .signingSecret(null)
                .verificationToken(null)
                .clientId(null)
                .clientSecret(null)
                .redirectUri(null)
                .scope(null)
                .userScope(null)
                .oauthStartPath(null)
                .oauthInstallPath(null)
                .oauthCallbackPath(null)
                .oauthRedirectUriPath(null)
                .oauthCancellationUrl(null)
                .oauthCompletionUrl(null)
                .requestVerificationEnabled(false)
                .sslCheckEnabled(false)
                .ignoringSelfEventsEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .threadPoolSize(1)
                .unmatchedRequestHandler(unmatched)
                .build();
    }
}
