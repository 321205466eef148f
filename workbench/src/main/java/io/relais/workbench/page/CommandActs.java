package io.relais.workbench.page;

import io.relais.workbench.Json;
import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.AppManifest;
import io.relais.workbench.slack.events.SlashCommands;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Person;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A person types a slash command. */
@Component
final class CommandActs implements ActController.Acts {
    private final Viewer viewer;
    private final AppManifest manifest;
    private final SlashCommands commands;

    CommandActs(Viewer viewer, AppManifest manifest, SlashCommands commands) {
        this.viewer = viewer;
        this.manifest = manifest;
        this.commands = commands;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("slash", this::slash);
    }

    private void slash(Person person, ObjectNode request) {
        Conversation where = viewer.conversation(person, Json.text(request, "conversation"));
        String command = Json.text(request, "command");
        if (manifest.commands().stream().noneMatch(known -> known.command().equals(command))) {
            throw PageRefusal.bad(command + " is not a valid command");
        }
        commands.run(person, where, command, Json.text(request, "text").trim());
    }
}
