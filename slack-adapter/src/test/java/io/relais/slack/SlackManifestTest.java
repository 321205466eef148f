package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.util.EventsApiPayloadParser;
import com.slack.api.methods.Methods;
import com.slack.api.model.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifest declares what the code does, and asks for no scope that the code does not need. */
class SlackManifestTest {

    /** The scopes that Slack's reference names for each method. */
    private static final Map<String, Set<String>> SCOPES_OF_METHODS = Map.ofEntries(
            Map.entry("auth.test", Set.of()),
            Map.entry("apps.connections.open", Set.of()),
            Map.entry("chat.postMessage", Set.of("chat:write")),
            Map.entry("chat.postEphemeral", Set.of("chat:write")),
            Map.entry("chat.update", Set.of("chat:write")),
            Map.entry("conversations.info", Set.of("channels:read", "groups:read")),
            Map.entry("conversations.list", Set.of("channels:read", "groups:read")),
            Map.entry("conversations.open", Set.of("im:write")),
            Map.entry("users.info", Set.of("users:read", "users:read.email")),
            Map.entry("users.lookupByEmail", Set.of("users:read", "users:read.email")),
            Map.entry("views.open", Set.of()),
            Map.entry("views.push", Set.of()),
            Map.entry("views.update", Set.of()),
            Map.entry("views.publish", Set.of()));

    /** The scopes that Slack's reference names for each event. */
    private static final Map<String, Set<String>> SCOPES_OF_EVENTS = Map.of(
            "app_home_opened", Set.of(),
            "app_mention", Set.of("app_mentions:read"),
            "app_uninstalled", Set.of(),
            "message.im", Set.of("im:history"),
            "tokens_revoked", Set.of());

    private static final Set<String> SCOPES_OF_COMMANDS = Set.of("commands");

    private final Map<?, ?> manifest = (Map<?, ?>)
            new Load(LoadSettings.builder().build()).loadFromString(read(Path.of("../manifests/slack/manifest.yaml")));

    @Test
    void declaresTheSlashCommandsThatAreTaken() {
        assertThat(each("features", "slash_commands", "command")).isEqualTo(SlackSurface.COMMANDS);
    }

    @Test
    void declaresTheMessageActionsThatAreTaken() {
        assertThat(each("features", "shortcuts", "callback_id")).isEqualTo(SlackSurface.MESSAGE_ACTIONS);
        assertThat(each("features", "shortcuts", "type")).containsOnly("message");
    }

    @Test
    void subscribesToTheEventsThatAreTaken() throws ClassNotFoundException {
        Set<String> taken = new TreeSet<>();
        for (String name : found("app\\.event\\((\\w+)\\.class")) {
            Class<? extends Event> type =
                    Class.forName("com.slack.api.model.event." + name).asSubclass(Event.class);
            taken.add(EventsApiPayloadParser.getEventTypeAndSubtype(type).replace("message", "message.im"));
        }
        assertThat(events()).containsExactlyElementsOf(taken);
    }

    @Test
    void asksForTheScopesOfWhatIsCalledAndForNoOther() throws ReflectiveOperationException {
        Set<String> needed = new TreeSet<>(SCOPES_OF_COMMANDS);
        for (String constant : found("Methods\\.([A-Z_]+)")) {
            String method = (String) Methods.class.getField(constant).get(null);
            assertThat(SCOPES_OF_METHODS).containsKey(method);
            needed.addAll(SCOPES_OF_METHODS.getOrDefault(method, Set.of()));
        }
        events().forEach(event -> needed.addAll(SCOPES_OF_EVENTS.getOrDefault(event, Set.of())));

        assertThat(list("oauth_config", "scopes", "bot")).containsExactlyElementsOf(needed);
        assertThat(SlackSurface.SCOPES).isEqualTo(needed);
    }

    @Test
    void everyScopeIsExplained() {
        String page = read(Path.of("../docs/slack.md"));

        assertThat(list("oauth_config", "scopes", "bot"))
                .allSatisfy(scope -> assertThat(page).contains("| `" + scope + "` |"));
    }

    @Test
    void everyAddressIsTheOneThatIsServed() {
        String text = read(Path.of("../manifests/slack/manifest.yaml"));

        assertThat(text.lines().filter(line -> line.contains("url:")))
                .hasSize(5)
                .allMatch(line -> line.endsWith("https://relais.example.com/slack/events"));
    }

    @Test
    void keepsToTheLimitsOfAManifest() {
        assertThat(at("display_information", "name").toString()).hasSizeLessThanOrEqualTo(35);
        assertThat(at("display_information", "description").toString()).hasSizeLessThanOrEqualTo(140);
        assertThat(at("display_information", "long_description").toString()).hasSizeBetween(174, 4_000);
        assertThat(each("features", "shortcuts", "name")).allMatch(name -> name.length() <= 24);
    }

    private List<String> events() {
        return list("settings", "event_subscriptions", "bot_events");
    }

    private List<String> list(String... path) {
        return ((List<?>) at(path)).stream().map(String::valueOf).toList();
    }

    private List<String> each(String section, String list, String key) {
        return ((List<?>) at(section, list))
                .stream()
                        .map(entry -> String.valueOf(((Map<?, ?>) entry).get(key)))
                        .toList();
    }

    private Object at(String... path) {
        Object found = manifest;
        for (String step : path) {
            found = Objects.requireNonNull(((Map<?, ?>) found).get(step), step);
        }
        return found;
    }

    private static Set<String> found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(sources());
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SlackManifestTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
