package io.relais.workbench.teams;

import io.relais.workbench.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The Teams app's manifest that is packed in: what people are offered to type, to search and to do with a message. */
@Component
public final class TeamsManifest {
    private final JsonNode manifest;

    TeamsManifest(TeamsSettings settings) {
        this.manifest = load(settings.manifest());
    }

    /** Something to type to the bot. */
    public record Command(String title, String description) {}

    /**
     * A search of the message extension.
     *
     * @param parameter the name that goes with what is searched for
     * @param initialRun whether it shows something before anything is typed
     */
    public record Search(String id, String title, String description, String parameter, boolean initialRun) {}

    /** Something to do with a message; it opens a dialog. */
    public record MessageAction(String id, String title, String description) {}

    private static JsonNode load(Resource resource) {
        if (!resource.exists()) {
            return Json.object();
        }
        try (InputStream in = resource.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.parse(text).orElseThrow(() -> new IllegalStateException(resource + " is not JSON"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What can be typed in a scope: {@code personal}, {@code groupChat} or {@code team}. */
    public List<Command> commands(String scope) {
        return items(manifest.at("/bots/0/commandLists"))
                .filter(list -> items(list.path("scopes"))
                        .anyMatch(each -> each.stringValue("").equals(scope)))
                .flatMap(list -> items(list.path("commands")))
                .map(command -> new Command(Json.text(command, "title"), Json.text(command, "description")))
                .toList();
    }

    /** The searches. */
    public List<Search> searches() {
        return commandsOf("query")
                .map(command -> new Search(
                        Json.text(command, "id"),
                        Json.text(command, "title"),
                        Json.text(command, "description"),
                        Json.text(command.path("parameters").path(0), "name"),
                        command.path("initialRun").booleanValue(false)))
                .toList();
    }

    /** The search with an id. */
    public Optional<Search> search(String id) {
        return searches().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What can be done with a message. */
    public List<MessageAction> messageActions() {
        return commandsOf("action")
                .filter(command -> command.path("fetchTask").booleanValue(false))
                .filter(command -> items(command.path("context"))
                        .anyMatch(each -> each.stringValue("").equals("message")))
                .map(command -> new MessageAction(
                        Json.text(command, "id"), Json.text(command, "title"), Json.text(command, "description")))
                .toList();
    }

    private Stream<JsonNode> commandsOf(String type) {
        return items(manifest.at("/composeExtensions/0/commands"))
                .filter(command -> command.path("type").stringValue("query").equals(type));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return list.values().stream();
    }
}
