package io.relais.slack.request;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import io.relais.core.chat.Account;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.web.SharedRooms;
import io.relais.slack.web.SlackCalls;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Events; null for what is nobody's word to the bot. */
public final class EventArrivals {

    private final InstantSource clock;

    private final SharedRooms sharedRooms;

    /** By this clock. */
    public EventArrivals(InstantSource clock, SharedRooms sharedRooms) {
        this.clock = clock;
        this.sharedRooms = sharedRooms;
    }

    /** The home tab was opened; the tab of messages is no interaction. */
    public @Nullable Arrival home(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        AppHomeOpenedEvent event = payload.getEvent();
        if (!"home".equals(event.getTab()) || event.getUser() == null) {
            return null;
        }
        Account account = Accounts.account(event.getUser(), context.getTeamId());
        return new Arrival.ForTheBot(new Way.HomeTab(account), new Interaction.HomeOpened(origin(account, payload)));
    }

    /** A direct message; the bot's own, other bots', edits and joins are no words to the bot. */
    public @Nullable Arrival direct(EventsApiPayload<MessageEvent> payload, EventContext context) {
        MessageEvent event = payload.getEvent();
        boolean isSomebody = event.getUser() != null && event.getBotId() == null && event.getChannel() != null;
        if (!isSomebody || !"im".equals(event.getChannelType())) {
            return null;
        }
        Account account = Accounts.account(event.getUser(), context.getTeamId(), event.getTeam());
        String words = words(event.getText());
        return new Arrival.ForTheBot(
                new Way.DirectMessage(account, new SlackCalls.Place(event.getChannel(), event.getThreadTs()), words),
                Words.typed(origin(account, payload), words));
    }

    /** A mention in a channel. */
    public @Nullable Arrival mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        AppMentionEvent event = payload.getEvent();
        if (event.getUser() == null || event.getBotId() != null || event.getChannel() == null) {
            return null;
        }
        Account account = Accounts.account(event.getUser(), context.getTeamId(), event.getTeam());
        String words = words(event.getText());
        Way way = new Way.Mention(account, new SlackCalls.Place(event.getChannel(), event.getThreadTs()), words);
        boolean isShared = payload.isExtSharedChannel() && sharedRooms == SharedRooms.REFUSED;
        return isShared
                ? new Arrival.TurnedAway(way, SlackPhrase.SHARED_ROOM)
                : new Arrival.ForTheBot(way, Words.typed(origin(account, payload), words));
    }

    private static String words(@Nullable String text) {
        return SlackMarkup.plain(SlackMarkup.withoutMention(Objects.requireNonNullElse(text, "")));
    }

    private Origin origin(Account account, EventsApiPayload<?> payload) {
        return new Origin(account, Keys.of("event", payload.getEventId()), null, clock.instant());
    }
}
