package io.relais.workbench.page;

import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Conversations;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import org.springframework.stereotype.Component;

/** Whom the page acts for, and what they may look at. */
@Component
final class Viewer {
    private final People people;
    private final Conversations conversations;

    Viewer(People people, Conversations conversations) {
        this.people = people;
        this.conversations = conversations;
    }

    Person as(String idOrSlug) {
        return people.find(idOrSlug)
                .filter(person -> !person.bot())
                .orElseThrow(() -> PageRefusal.gone("no such person: " + idOrSlug));
    }

    Conversation conversation(Person person, String id) {
        return conversations
                .find(id)
                .filter(found -> found.has(person.id()))
                .orElseThrow(() -> PageRefusal.gone("no such conversation: " + id));
    }
}
