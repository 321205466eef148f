package io.relais.slack;

import java.util.List;

/** What the app offers in Slack; {@code manifests/slack/manifest.yaml} declares the same. */
final class SlackSurface {

    /** The slash commands. */
    static final List<String> COMMANDS = List.of("/lead", "/feedback");

    /** The actions on messages, by {@code callback_id}. */
    static final List<String> MESSAGE_ACTIONS = List.of("lead.add");

    private SlackSurface() {}
}
