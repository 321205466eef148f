package io.relais.slack;

import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.List;

/** What the app offers in Slack; {@code manifests/slack/manifest.yaml} declares the same. */
final class SlackSurface {

    /** The slash commands. */
    static final List<String> COMMANDS = List.of("/lead", "/funnel");

    /** The actions on messages, by {@code callback_id}. */
    static final List<String> MESSAGE_ACTIONS = List.of("lead.add");

    /** The events, by type. */
    static final List<String> EVENTS = List.of(
            AppHomeOpenedEvent.TYPE_NAME,
            AppMentionEvent.TYPE_NAME,
            MessageEvent.TYPE_NAME,
            AppUninstalledEvent.TYPE_NAME,
            TokensRevokedEvent.TYPE_NAME);

    private SlackSurface() {}
}
