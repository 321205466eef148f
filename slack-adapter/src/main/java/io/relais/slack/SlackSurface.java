package io.relais.slack;

import java.util.List;
import java.util.Set;

/** What the app offers in Slack and what it needs there; {@code manifests/slack/manifest.yaml} declares the same. */
public final class SlackSurface {

    /** The slash commands. */
    static final List<String> COMMANDS = List.of("/lead", "/feedback", "/funnel");

    /** The actions on messages, by {@code callback_id}. */
    static final List<String> MESSAGE_ACTIONS = List.of("lead.add");

    /** The bot's scopes. */
    public static final Set<String> SCOPES = Set.of(
            "app_mentions:read",
            "channels:read",
            "chat:write",
            "commands",
            "groups:read",
            "im:history",
            "im:write",
            "users:read",
            "users:read.email");

    private SlackSurface() {}
}
