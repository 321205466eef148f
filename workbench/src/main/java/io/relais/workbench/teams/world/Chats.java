package io.relais.workbench.teams.world;

import io.relais.workbench.slack.state.Person;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.world.Chat.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every conversation there is, and where the app is installed. */
@Component
public final class Chats {
    private final Map<String, Chat> byId = new LinkedHashMap<>();
    private final Set<String> rosters = new HashSet<>();

    Chats(Accounts accounts) {
        accounts.all().forEach(account -> {
            Chat personal = personalChat(account.person());
            add(personal);
            rosters.add(personal.roster());
        });
        Set<String> marketing = Set.of("U0ANA", "U0MIA", "U0LEO");
        String group = "19:" + TeamsApp.guid("group").replace("-", "") + "@thread.v2";
        add(new Chat(group, Kind.GROUP, "Sales and marketing", group, marketing));
        Set<String> everybody =
                accounts.all().stream().map(account -> account.person().id()).collect(Collectors.toSet());
        NorthstarTeam.CHANNELS.forEach(
                (name, id) -> add(new Chat(id, Kind.CHANNEL, name, NorthstarTeam.ID, everybody)));
        rosters.add(NorthstarTeam.ID);
    }

    private static Chat personalChat(Person person) {
        String id = "a:1" + TeamsApp.guid("chat/" + person.id()).replace("-", "");
        return new Chat(id, Kind.PERSONAL, TeamsApp.NAME, id, Set.of(person.id()));
    }

    private void add(Chat chat) {
        byId.put(chat.id(), chat);
    }

    /** Every conversation. */
    public List<Chat> all() {
        return List.copyOf(byId.values());
    }

    /** The conversation with an id. */
    public Optional<Chat> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Where an id that goes over the wire leads: to a chat, or into a thread. */
    public Optional<Address> at(String conversationId) {
        return find(Address.chatOf(conversationId)).map(chat -> new Address(chat, Address.threadOf(conversationId)));
    }

    /** A person's chat with the bot. */
    public Chat personal(Person person) {
        return all().stream()
                .filter(chat -> chat.personal() && chat.has(person.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What somebody sees in their list. */
    public List<Chat> of(Person person) {
        return all().stream().filter(chat -> chat.has(person.id())).toList();
    }

    /** Whether the app is installed for a conversation. */
    public synchronized boolean installed(Chat chat) {
        return rosters.contains(chat.roster());
    }

    /** Installs the app; answers whether it had not been before. */
    public synchronized boolean install(Chat chat) {
        return rosters.add(chat.roster());
    }

    /** Removes the app; answers whether it had been there. */
    public synchronized boolean uninstall(Chat chat) {
        return rosters.remove(chat.roster());
    }
}
