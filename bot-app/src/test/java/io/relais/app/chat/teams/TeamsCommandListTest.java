package io.relais.app.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.Shared;
import io.relais.core.conversation.Registry;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.Verbs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever Teams offers to type, the bot takes. */
@ExtendWith(Shared.class)
class TeamsCommandListTest {

    private static final Path FOLDER = Path.of("../manifests/teams");

    private final Registry registry;

    TeamsCommandListTest(RunningRelais relais) {
        this.registry = relais.part(Verbs.class).registry();
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
    void refusesWordsThatNobodyTakes() {
        assertThat(List.of("lead dance", "dance", "lead suivante")).noneMatch(this::isTaken);
    }

    private boolean isTaken(String title) {
        return !meant(title).isEmpty();
    }

    /** The id of what a title asks for, as it is taken when it is typed; the bare command is its own. */
    private String meant(String title) {
        String[] words = title.split(" ", 2);
        String command = registry.command(words[0]);
        if (command != null && words.length == 1) {
            return command;
        }
        Verb verb = command != null ? registry.verb(command, words[1]) : registry.verb("lead", title);
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
