package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Conversations;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.Person;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The conversations a person is in, with what they have not read. */
@Component
final class Sidebar {
    private final Conversations conversations;
    private final Messages messages;

    Sidebar(Conversations conversations, Messages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    void describe(ObjectNode state, Person person) {
        ArrayNode entries = state.putArray("conversations");
        conversations.of(person.id()).forEach(conversation -> entries.add(entry(conversation, person)));
    }

    private ObjectNode entry(Conversation conversation, Person person) {
        return Json.object()
                .put("id", conversation.id())
                .put("name", conversation.name())
                .put("kind", conversation.direct() ? "dm" : "channel")
                .put("unread", messages.unread(conversation.id(), person.id()));
    }
}
