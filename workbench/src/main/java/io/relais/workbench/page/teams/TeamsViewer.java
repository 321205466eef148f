package io.relais.workbench.page.teams;

import io.relais.workbench.Json;
import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Accounts;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Postings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Whom the page acts for in Teams, and what they may look at. */
@Component
final class TeamsViewer {
    private final People people;
    private final Accounts accounts;
    private final Chats chats;
    private final Postings postings;

    TeamsViewer(People people, Accounts accounts, Chats chats, Postings postings) {
        this.people = people;
        this.accounts = accounts;
        this.chats = chats;
        this.postings = postings;
    }

    /** The person with an id or a slug. */
    Account as(String idOrSlug) {
        return people.find(idOrSlug)
                .filter(person -> !person.bot())
                .map(accounts::of)
                .orElseThrow(() -> PageRefusal.gone("no such person: " + idOrSlug));
    }

    /** A conversation of theirs. */
    Chat chat(Account person, String id) {
        return chats.find(id)
                .filter(found -> found.has(person.person().id()))
                .orElseThrow(() -> PageRefusal.gone("no such conversation: " + id));
    }

    /** The conversation that a request names. */
    Chat chat(Account person, ObjectNode request) {
        return chat(person, Json.text(request, "conversation"));
    }

    /** The conversation that a request names, where the app is installed in it. */
    Chat installedChat(Account person, ObjectNode request) {
        Chat chat = chat(person, request);
        if (!chats.installed(chat)) {
            throw PageRefusal.bad("Relais is not installed in this conversation");
        }
        return chat;
    }

    /** The message that a request names. */
    Posting posting(Chat chat, ObjectNode request) {
        return postings.find(chat, Json.text(request, "message"))
                .orElseThrow(() -> PageRefusal.gone("no such message"));
    }
}
