package io.relais.workbench.slack.state;

import io.relais.workbench.slack.state.Conversation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The channels and direct messages of the stand-in workspace. */
@Component
public final class Conversations {
    private final Map<String, Conversation> byId = new LinkedHashMap<>();
    private final Set<String> opened = new LinkedHashSet<>();

    Conversations(People people) {
        Set<String> everybody = new LinkedHashSet<>();
        people.all().forEach(person -> everybody.add(person.id()));
        add(new Conversation("C0SALES", "sales", Kind.CHANNEL, false, everybody));
        add(new Conversation(
                "C0MARKETING", "marketing", Kind.CHANNEL, false, Set.of("U0LEO", "U0MIA", People.BOT_USER)));
        add(new Conversation(
                "C0SHARED", "partner-shared", Kind.CHANNEL, true, Set.of("U0ANA", "U0LEO", "U0GUS", People.BOT_USER)));
        people.humans().forEach(person -> add(directMessage(person)));
    }

    private static Conversation directMessage(Person person) {
        Set<String> both = Set.of(person.id(), People.BOT_USER);
        return new Conversation("D0" + person.id().substring(2), "Relais", Kind.DM, false, both);
    }

    private synchronized void add(Conversation conversation) {
        byId.put(conversation.id(), conversation);
    }

    /** Every conversation. */
    public synchronized List<Conversation> all() {
        return new ArrayList<>(byId.values());
    }

    /** The conversation with an id. */
    public synchronized Optional<Conversation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The channel with a name, written with or without its hash. */
    public Optional<Conversation> named(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        return all().stream()
                .filter(conversation -> !conversation.direct())
                .filter(conversation -> conversation.name().equals(bare))
                .findFirst();
    }

    /** The direct message between a person and the bot. */
    public Conversation direct(String person) {
        return find("D0" + person.substring(2)).orElseThrow();
    }

    /** Notes that the bot opened a direct message; answers whether it had been open before. */
    public synchronized boolean open(Conversation direct) {
        return !opened.add(direct.id());
    }

    /** Adds a member. */
    public synchronized Conversation join(Conversation conversation, String member) {
        Conversation joined = conversation.joinedBy(member);
        byId.put(joined.id(), joined);
        return joined;
    }

    /** What somebody sees in their sidebar. */
    public List<Conversation> of(String member) {
        return all().stream().filter(conversation -> conversation.has(member)).toList();
    }
}
