package io.relais.workbench.slack;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** The app manifest that is packed in: commands, shortcuts, scopes and events the app asks for. */
@Component
public final class AppManifest {
    private final Optional<JsonNode> manifest;

    AppManifest(WorkbenchSettings settings) {
        this.manifest = load(settings.manifest());
    }

    /** A slash command. */
    public record Command(String command, String description, String usageHint) {}

    /** A shortcut on a message. */
    public record Shortcut(String callbackId, String name) {}

    private static Optional<JsonNode> load(Resource resource) {
        if (!resource.exists()) {
            return Optional.empty();
        }
        try (InputStream in = resource.getInputStream()) {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return Optional.of(Json.tree(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode section(String pointer) {
        return manifest.map(root -> root.at(pointer)).orElseGet(Json::object);
    }

    /** The app's slash commands; without a manifest the two of the contract. */
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (JsonNode command : section("/features/slash_commands")) {
            commands.add(new Command(
                    Json.text(command, "command"),
                    Json.text(command, "description"),
                    Json.text(command, "usage_hint")));
        }
        return manifest.isPresent() ? commands : List.of(new Command("/lead", "Leads", "help"));
    }

    /** The app's shortcuts on messages. */
    public List<Shortcut> messageShortcuts() {
        List<Shortcut> shortcuts = new ArrayList<>();
        for (JsonNode shortcut : section("/features/shortcuts")) {
            if (Json.text(shortcut, "type").equals("message")) {
                shortcuts.add(new Shortcut(Json.text(shortcut, "callback_id"), Json.text(shortcut, "name")));
            }
        }
        return shortcuts;
    }

    /** The scopes granted to the bot token; empty without a manifest, which grants everything. */
    public Optional<Set<String>> botScopes() {
        return manifest.map(root -> texts(root.at("/oauth_config/scopes/bot")));
    }

    /** Whether the app is told of an event. */
    public boolean subscribes(String event) {
        return manifest.isEmpty()
                || texts(section("/settings/event_subscriptions/bot_events")).contains(event);
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.stringValue(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
