package io.relais.workbench.page;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.AppManifest;
import io.relais.workbench.slack.events.Events;
import io.relais.workbench.slack.events.Shortcuts;
import io.relais.workbench.slack.events.SlashCommands;
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

/** What a person does in a conversation: type a command, write, use a shortcut. */
@Component
final class ConversationActs implements ActController.Acts {
    private static final Pattern MENTION = Pattern.compile("(?i)@relais\\b");

    private final Viewer viewer;
    private final Messages messages;
    private final AppManifest manifest;
    private final SlashCommands commands;
    private final Shortcuts shortcuts;
    private final Events events;
    private final Changes changes;

    ConversationActs(
            Viewer viewer,
            Messages messages,
            AppManifest manifest,
            SlashCommands commands,
            Shortcuts shortcuts,
            Events events,
            Changes changes) {
        this.viewer = viewer;
        this.messages = messages;
        this.manifest = manifest;
        this.commands = commands;
        this.shortcuts = shortcuts;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("slash", this::slash, "message", this::write, "shortcut", this::shortcut);
    }

    private void slash(Person person, ObjectNode request) {
        Conversation where = viewer.conversation(person, Json.text(request, "conversation"));
        String command = Json.text(request, "command");
        if (manifest.commands().stream().noneMatch(known -> known.command().equals(command))) {
            throw PageRefusal.bad(command + " is not a valid command");
        }
        commands.run(person, where, command, Json.text(request, "text").trim());
    }

    private void write(Person person, ObjectNode request) {
        Conversation where = viewer.conversation(person, Json.text(request, "conversation"));
        String typed = Json.text(request, "text");
        if (typed.isBlank()) {
            throw PageRefusal.bad("a message needs a text");
        }
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String text = MENTION.matcher(escaped).replaceAll("<@" + People.BOT_USER + ">");
        Message posted = messages.post(Place.everybody(where.id()), person.id(), new Content(text, Json.array(), null));
        changes.announce();
        events.messagePosted(where, posted);
    }

    private void shortcut(Person person, ObjectNode request) {
        Conversation where = viewer.conversation(person, Json.text(request, "conversation"));
        Message message = messages.find(where.id(), Json.text(request, "ts"))
                .filter(found -> found.visibleTo(person.id()) && !found.ephemeral())
                .orElseThrow(() -> PageRefusal.gone("no such message"));
        shortcuts.run(person, where, message, Json.text(request, "callbackId"));
    }
}
