package io.relais.core.config;

import io.relais.core.routing.Room;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a room: its name alone, or the chat that it is in with its name there. */
final class RoomReader {

    private static final Map<String, Room.Chat> CHATS = Value.words(Room.Chat.class);

    private RoomReader() {}

    static @Nullable Room read(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        return value.isMapping() ? inItsChat(value) : new Room(value.text(), null);
    }

    private static Room inItsChat(Value value) {
        int before = value.problems();
        Section section = value.section().keys(CHATS.keySet().toArray(String[]::new));
        List<String> given = section.given();
        if (given.size() != 1) {
            value.complainUnlessSince(before, "must name one chat, with the room's name there: {slack: \"#sales\"}");
            return new Room("?", null);
        }
        String chat = given.get(0);
        return new Room(section.at(chat).text(), CHATS.get(chat));
    }
}
