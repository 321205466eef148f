package io.relais.app.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.Shared;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.Verbs;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever Teams offers to type, the bot takes. */
@ExtendWith(Shared.class)
class TeamsCommandListTest {

    /** Commands that the manifest offers before there are verbs behind them. Empty once there are. */
    private static final Set<String> NOT_THERE_YET = Set.of("feedback");

    private static final Path FOLDER = Path.of("../manifests/teams");

    private final Registry registry;

    TeamsCommandListTest(RunningRelais relais) {
        this.registry = new Verbs(relais.part(Desk.class)).registry();
    }

    @Test
    void everyCommandIsTaken() {
        assertThat(titles()).hasSizeGreaterThan(10).allMatch(this::isTaken);
    }

    @Test
    void everyCommandIsTakenInFrenchAsTheSameOne() {
        JsonNode french = json("fr.json");
        JsonNode lists = json("manifest.json").at("/bots/0/commandLists");
        for (int list = 0; list < lists.size(); list++) {
            JsonNode commands = lists.path(list).path("commands");
            for (int i = 0; i < commands.size(); i++) {
                String title = french.path("bots[0].commandLists[%d].commands[%d].title".formatted(list, i))
                        .asString();
                String english = commands.path(i).path("title").asString();

                assertThat(isTaken(title)).as(title).isTrue();
                assertThat(meant(title)).as(title).isEqualTo(meant(english));
            }
        }
    }

    @Test
    void nothingIsAnnouncedAsMissingThatIsThere() {
        assertThat(NOT_THERE_YET)
                .as("take it out of NOT_THERE_YET: the bot takes it now")
                .noneMatch(registry::knows);
    }

    @Test
    void refusesWordsThatNobodyTakes() {
        assertThat(List.of("lead dance", "dance", "lead suivante")).noneMatch(this::isTaken);
    }

    private boolean isTaken(String title) {
        return NOT_THERE_YET.contains(title) || !meant(title).isEmpty();
    }

    /** The id of what a title asks for, as it is taken when it is typed; the bare command is its own. */
    private String meant(String title) {
        String[] words = title.split(" ", 2);
        boolean isCommand = registry.knows(words[0]);
        if (isCommand && words.length == 1) {
            return words[0];
        }
        Verb verb = isCommand ? registry.verb(words[0], words[1]) : registry.verb("lead", title);
        return verb == null ? "" : verb.action().value();
    }

    private static List<String> titles() {
        return json("manifest.json")
                .at("/bots/0/commandLists")
                .valueStream()
                .flatMap(list -> list.path("commands").valueStream())
                .map(command -> command.path("title").asString())
                .toList();
    }

    private static JsonNode json(String name) {
        return JsonMapper.builder().build().readTree(FOLDER.resolve(name).toFile());
    }
}
