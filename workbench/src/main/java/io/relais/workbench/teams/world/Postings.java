package io.relais.workbench.teams.world;

import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.teams.world.Posting.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every message of every conversation, and how far each person has read. */
@Component
public final class Postings {
    private final WorkbenchClock clock;
    private final Map<String, List<Posting>> byChat = new HashMap<>();
    private final Map<String, String> read = new HashMap<>();
    private long lastId;

    Postings(WorkbenchClock clock) {
        this.clock = clock;
    }

    /** Adds a message. */
    public synchronized Posting post(Address where, String author, Content content) {
        lastId = Math.max(lastId + 1, clock.real().toEpochMilli());
        Posting added =
                new Posting(Long.toString(lastId), where.chat().id(), where.thread(), author, content, 0, clock.now());
        byChat.computeIfAbsent(added.chat(), none -> new ArrayList<>()).add(added);
        return added;
    }

    /** Finds one message. */
    public synchronized Optional<Posting> find(Chat chat, String id) {
        return in(chat).stream().filter(posting -> posting.id().equals(id)).findFirst();
    }

    /** Replaces what a message says; empty when it is gone. */
    public synchronized Optional<Posting> edit(Chat chat, String id, Content content) {
        List<Posting> postings = byChat.getOrDefault(chat.id(), new ArrayList<>());
        postings.replaceAll(posting -> posting.id().equals(id) ? posting.saying(content) : posting);
        return find(chat, id);
    }

    /** Removes a message. */
    public synchronized void delete(Chat chat, String id) {
        byChat.getOrDefault(chat.id(), new ArrayList<>())
                .removeIf(posting -> posting.id().equals(id));
    }

    /** A conversation's messages, oldest first. */
    public synchronized List<Posting> in(Chat chat) {
        return List.copyOf(byChat.getOrDefault(chat.id(), List.of()));
    }

    /** What a person sees of a conversation; marks it as read. */
    public synchronized List<Posting> read(Chat chat, String person) {
        List<Posting> seen = in(chat);
        if (!seen.isEmpty()) {
            read.put(chat.id() + person, seen.get(seen.size() - 1).id());
        }
        return seen;
    }

    /** How many messages of others a person has not read. */
    public synchronized long unread(Chat chat, String person) {
        String last = read.getOrDefault(chat.id() + person, "");
        return in(chat).stream()
                .filter(posting -> !posting.author().equals(person))
                .filter(posting -> posting.id().compareTo(last) > 0)
                .count();
    }
}
