package io.relais.slack.request;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import io.relais.core.chat.Account;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.slack.block.SlackPhrase;
import java.time.InstantSource;
import java.util.Objects;

/** Slash commands, and actions on messages. */
public final class CommandArrivals {

    private final InstantSource clock;

    /** By this clock. */
    public CommandArrivals(InstantSource clock) {
        this.clock = clock;
    }

    /** A slash command of ours. */
    public Arrival typed(SlashCommandPayload payload) {
        Origin origin = origin(account(payload), Keys.of("command", payload.getTriggerId()));
        String text = Objects.requireNonNullElse(payload.getText(), "");
        return new Arrival.ForTheBot(
                way(payload), Words.typed(origin, payload.getCommand() + " " + SlackMarkup.plain(text)));
    }

    /** A slash command that is not ours. */
    public Arrival unknown(SlashCommandPayload payload) {
        return new Arrival.TurnedAway(way(payload), SlackPhrase.UNKNOWN_COMMAND);
    }

    /** A message that was picked for an action of ours. */
    public Arrival picked(MessageShortcutPayload payload) {
        String text = payload.getMessage() == null ? null : payload.getMessage().getText();
        Origin origin = origin(
                Accounts.of(payload),
                Keys.of("message", payload.getActionTs(), payload.getUser().getId()));
        return new Arrival.ForTheBot(
                way(payload),
                new Interaction.MessagePicked(
                        origin,
                        new ActionId(payload.getCallbackId()),
                        SlackMarkup.plain(Objects.requireNonNullElse(text, ""))));
    }

    /** A message that was picked for an action that is not ours. */
    public Arrival unknown(MessageShortcutPayload payload) {
        return new Arrival.TurnedAway(way(payload), SlackPhrase.UNKNOWN_CONTROL);
    }

    private static Way way(SlashCommandPayload payload) {
        Account account = account(payload);
        String conversation = Objects.requireNonNullElse(payload.getChannelId(), "");
        return new Way.Command(
                account, payload.getTriggerId(), new Way.Back(payload.getResponseUrl(), conversation, account.user()));
    }

    private static Way way(MessageShortcutPayload payload) {
        Account account = Accounts.of(payload);
        return new Way.MessageMenu(
                account,
                payload.getTriggerId(),
                new Way.Back(payload.getResponseUrl(), payload.getChannel().getId(), account.user()));
    }

    private static Account account(SlashCommandPayload payload) {
        return Accounts.account(payload.getUserId(), payload.getTeamId());
    }

    private Origin origin(Account account, String key) {
        return new Origin(account, key, null, clock.instant());
    }
}
