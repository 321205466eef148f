package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import io.relais.core.routing.Room;
import io.relais.core.routing.TeamRooms;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the team reads together. A room of which the team did not say in which chat it is: marketing's in Teams, any other
 * in Slack, or else in the one chat that is set up.
 */
public final class Rooms {

    private static final List<Channel> SLACK_FIRST = List.of(Channel.SLACK, Channel.TEAMS);
    private static final List<Channel> TEAMS_FIRST = List.of(Channel.TEAMS, Channel.SLACK);

    private final TeamRooms rooms;
    private final Chats chats;

    /** These rooms, in these chats. */
    public Rooms(TeamRooms rooms, Chats chats) {
        this.rooms = rooms;
        this.chats = chats;
    }

    /** A room that cards can be posted to. */
    public record Place(ChatGateway chat, Recipient.Room room) {

        /** Posts a card there. */
        public Delivery post(Card card) {
            return chat.post(room, card);
        }
    }

    /** Where each lead has its line; null where the team has no such room, or its chat is not set up. */
    public @Nullable Place sales() {
        return place(rooms.sales(), SLACK_FIRST);
    }

    /** Where marketing reads what became of its leads; null where there is no such room, or its chat is not set up. */
    public @Nullable Place marketing() {
        return place(rooms.marketing(), TEAMS_FIRST);
    }

    /** Where the funnel's figures are read each week; null where there is no such room, or its chat is not set up. */
    public @Nullable Place funnel() {
        return place(rooms.funnel(), SLACK_FIRST);
    }

    /** The names of the rooms that cards are posted to in that chat. */
    public List<String> in(Channel chat) {
        return Stream.of(sales(), marketing(), funnel())
                .flatMap(Stream::ofNullable)
                .filter(place -> place.chat().channel() == chat)
                .map(place -> place.room().name())
                .distinct()
                .toList();
    }

    /** The rooms to which nothing is posted, since the chat that the team named is not set up. */
    public List<Room> unserved() {
        return rooms.all().stream()
                .filter(room -> room.chat() != null && place(room, SLACK_FIRST) == null)
                .toList();
    }

    private @Nullable Place place(@Nullable Room room, List<Channel> preferred) {
        return room == null
                ? null
                : preferred.stream()
                        .filter(channel -> room.chat() == null || room.chat() == chat(channel))
                        .map(chats::find)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(gateway -> new Place(gateway, new Recipient.Room(room.name())))
                        .orElse(null);
    }

    private static Room.Chat chat(Channel channel) {
        return switch (channel) {
            case SLACK -> Room.Chat.SLACK;
            case TEAMS -> Room.Chat.TEAMS;
        };
    }
}
