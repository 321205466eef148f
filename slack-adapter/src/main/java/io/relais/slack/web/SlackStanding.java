package io.relais.slack.web;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How the bot stands in a workspace.
 *
 * @param team the workspace
 * @param scopes what the app was installed with; empty where Slack does not say
 * @param answeredAt the time by Slack's clock, to the second; null where Slack does not say
 */
public record SlackStanding(
        String team, Set<String> scopes, @Nullable Instant answeredAt) {

    public SlackStanding {
        scopes = Set.copyOf(scopes);
    }

    static SlackStanding of(SlackResponse answer, Headers headers) {
        Set<String> scopes = new TreeSet<>();
        for (String scope : headers.values("x-oauth-scopes")) {
            scopes.addAll(Set.of(scope.strip().split("\\s*,\\s*")));
        }
        scopes.remove("");
        return new SlackStanding(answer.text("team_id"), scopes, headers.getInstant("Date"));
    }
}
