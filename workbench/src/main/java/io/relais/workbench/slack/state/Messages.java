package io.relais.workbench.slack.state;

import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.slack.state.Message.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every message of every conversation, and how far each person has read. */
@Component
public final class Messages {
    private final Ids ids;
    private final WorkbenchClock clock;
    private final Map<String, List<Message>> byChannel = new HashMap<>();
    private final Map<String, String> read = new HashMap<>();

    Messages(Ids ids, WorkbenchClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Where a message goes: to all of a channel, or to one viewer, or into a thread. */
    public record Place(
            String channel,
            @Nullable String viewer,
            @Nullable String thread) {
        /** For everybody in the channel. */
        public static Place everybody(String channel) {
            return new Place(channel, null, null);
        }
    }

    /** Adds a message. */
    public synchronized Message post(Place place, String author, Content content) {
        Message added = new Message(
                ids.ts(), place.channel(), author, content, place.viewer(), place.thread(), false, clock.now());
        byChannel.computeIfAbsent(place.channel(), none -> new ArrayList<>()).add(added);
        return added;
    }

    /** Finds one message. */
    public synchronized Optional<Message> find(String channel, String ts) {
        return in(channel).stream().filter(message -> message.ts().equals(ts)).findFirst();
    }

    /** Replaces what a message says. */
    public synchronized Optional<Message> edit(String channel, String ts, Content content) {
        return replace(channel, ts, message -> message.saying(content));
    }

    private Optional<Message> replace(String channel, String ts, UnaryOperator<Message> change) {
        List<Message> messages = byChannel.getOrDefault(channel, new ArrayList<>());
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).ts().equals(ts)) {
                messages.set(i, change.apply(messages.get(i)));
                return Optional.of(messages.get(i));
            }
        }
        return Optional.empty();
    }

    /** Removes a message. */
    public synchronized boolean delete(String channel, String ts) {
        return byChannel
                .getOrDefault(channel, new ArrayList<>())
                .removeIf(message -> message.ts().equals(ts));
    }

    /** A conversation's messages, oldest first. */
    public synchronized List<Message> in(String channel) {
        return List.copyOf(byChannel.getOrDefault(channel, List.of()));
    }

    /** What a person sees of a conversation; marks it as read. */
    public synchronized List<Message> read(String channel, String person) {
        List<Message> seen = in(channel).stream()
                .filter(message -> message.visibleTo(person))
                .toList();
        if (!seen.isEmpty()) {
            read.put(channel + person, seen.get(seen.size() - 1).ts());
        }
        return seen;
    }

    /** How many messages of others a person has not read. */
    public synchronized long unread(String channel, String person) {
        String last = read.getOrDefault(channel + person, "");
        return in(channel).stream()
                .filter(message ->
                        message.visibleTo(person) && !message.author().equals(person))
                .filter(message -> message.ts().compareTo(last) > 0)
                .count();
    }
}
