package io.relais.workbench.page;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.events.Events;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.Message.Content;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.Messages.Place;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A person writes a message. */
@Component
final class MessageActs implements ActController.Acts {
    private static final Pattern MENTION = Pattern.compile("(?i)@relais\\b");

    private final Viewer viewer;
    private final Messages messages;
    private final Events events;
    private final Changes changes;

    MessageActs(Viewer viewer, Messages messages, Events events, Changes changes) {
        this.viewer = viewer;
        this.messages = messages;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("message", this::write);
    }

    private void write(Person person, ObjectNode request) {
        Conversation where = viewer.conversation(person, Json.text(request, "conversation"));
        String typed = Json.text(request, "text");
        if (typed.isBlank()) {
            throw PageRefusal.bad("a message needs a text");
        }
        // what a person types is inert: Slack escapes it before any app sees it
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String text = MENTION.matcher(escaped).replaceAll("<@" + People.BOT_USER + ">");
        Message posted = messages.post(Place.everybody(where.id()), person.id(), new Content(text, Json.array(), null));
        changes.announce();
        events.messagePosted(where, posted);
    }
}
