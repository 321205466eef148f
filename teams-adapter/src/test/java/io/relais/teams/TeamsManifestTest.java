package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The manifest declares what the code does, in both languages, and within what Teams takes. */
class TeamsManifestTest {

    /** What Teams shows of a command before it cuts it. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_DESCRIPTION = 128;

    private static final int MOST_COMMANDS = 10;

    private final TeamsApp app = TeamsApp.read();

    @Test
    void offersTheSearchAndTheActionThatAreTaken() {
        assertThat(app.texts("/composeExtensions/0/commands", "id"))
                .containsExactly(TeamsSurface.SEARCH, TeamsSurface.ADD);
    }

    @Test
    void searchesAtOnceAndByTheWordsThatAreRead() {
        JsonNode search = app.at("/composeExtensions/0/commands/0");

        assertThat(search.path("type").asText()).isEqualTo("query");
        assertThat(search.path("initialRun").asBoolean()).isTrue();
        assertThat(app.texts("/composeExtensions/0/commands/0/parameters", "name"))
                .containsExactly(TeamsSurface.SEARCH_WORDS);
    }

    @Test
    void asksTheBotForTheFormOfAMessage() {
        JsonNode action = app.at("/composeExtensions/0/commands/1");

        assertThat(action.path("type").asText()).isEqualTo("action");
        assertThat(action.path("fetchTask").asBoolean()).isTrue();
        assertThat(TeamsApp.texts(action.path("context"))).containsExactly("message");
    }

    @Test
    void everyScopeHasItsCommands() {
        Set<String> scopes = Set.copyOf(TeamsApp.texts(app.at("/bots/0/scopes")));
        List<String> listed = app.commandLists().stream()
                .flatMap(list -> TeamsApp.texts(list.path("scopes")).stream())
                .toList();

        assertThat(scopes).containsExactlyInAnyOrder("personal", "team", "groupChat");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(scopes);
    }

    @Test
    void namesOneBotEverywhere() {
        assertThat(List.of(app.at("/id"), app.at("/bots/0/botId"), app.at("/composeExtensions/0/botId")))
                .extracting(JsonNode::asText)
                .containsOnly("{{RELAIS_TEAMS_APP_ID}}");
    }

    @Test
    void keepsToTheLimitsOfACommand() {
        for (JsonNode strings : List.of(app.english(), app.french())) {
            strings.properties().forEach(string -> {
                boolean isTitle = string.getKey().endsWith(".title");
                boolean isDescription = string.getKey().endsWith("].description");
                assertThat(string.getValue().asText())
                        .as(string.getKey())
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(
                                isTitle ? LONGEST_TITLE : isDescription ? LONGEST_DESCRIPTION : 4_000);
            });
        }
        assertThat(app.commandLists())
                .allSatisfy(list -> assertThat(list.path("commands")).hasSizeLessThanOrEqualTo(MOST_COMMANDS));
    }

    @Test
    void everythingThatIsReadIsThereInFrench() {
        assertThat(new TreeSet<>(TeamsApp.names(app.french()))).isEqualTo(new TreeSet<>(TeamsApp.names(app.english())));
    }

    @Test
    void everyPermissionScopeAndExtensionIsExplained() throws IOException {
        String page = Files.readString(Path.of("../docs/teams.md"));
        List<String> asked = new ArrayList<>(TeamsApp.texts(app.at("/permissions")));
        asked.addAll(TeamsApp.texts(app.at("/bots/0/scopes")));
        asked.addAll(app.texts("/composeExtensions/0/commands", "id"));

        assertThat(asked).hasSize(7).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
        assertThat(page).contains("version " + app.at("/manifestVersion").asText());
    }

    @Test
    void asksForNothingElse() {
        assertThat(TeamsApp.texts(app.at("/permissions"))).containsExactly("identity", "messageTeamMembers");
        assertThat(app.at("/validDomains")).isEmpty();
        assertThat(List.of("authorization", "webApplicationInfo", "devicePermissions", "staticTabs"))
                .noneMatch(app.manifest()::has);
    }

    @Test
    void drawsItsIconsAsTeamsTakesThem() throws IOException {
        assertThat(TeamsApp.icon("color.png")).satisfies(icon -> {
            assertThat(List.of(icon.getWidth(), icon.getHeight())).containsExactly(192, 192);
            assertThat(icon.getColorModel().hasAlpha()).isFalse();
        });
        assertThat(TeamsApp.icon("outline.png")).satisfies(icon -> {
            assertThat(List.of(icon.getWidth(), icon.getHeight())).containsExactly(32, 32);
            for (int argb : icon.getRGB(0, 0, 32, 32, null, 0, 32)) {
                assertThat(argb >>> 24 == 0 || (argb & 0xFFFFFF) == 0xFFFFFF).isTrue();
            }
        });
    }
}
