package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.events.Shortcuts;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.Person;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A person uses a shortcut on a message. */
@Component
final class ShortcutActs implements ActController.Acts {
    private final Viewer viewer;
    private final Messages messages;
    private final Shortcuts shortcuts;

    ShortcutActs(Viewer viewer, Messages messages, Shortcuts shortcuts) {
        this.viewer = viewer;
        this.messages = messages;
        this.shortcuts = shortcuts;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("shortcut", this::run);
    }

    private void run(Person person, ObjectNode request) {
        Conversation where = viewer.conversation(person, Json.text(request, "conversation"));
        Message message = messages.find(where.id(), Json.text(request, "ts"))
                .filter(found -> !found.ephemeral())
                .orElseThrow(() -> PageRefusal.gone("no such message"));
        shortcuts.run(person, where, message, Json.text(request, "callbackId"));
    }
}
