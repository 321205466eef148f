package io.relais.app.doctor;

import io.relais.app.start.Prepared;
import io.relais.core.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether settings and definitions can be read, and are the team's own.
 *
 * @param prepared both, as a start would read them
 */
public record DefinitionsCheck(Prepared prepared) implements Check {

    private static final String SUBJECT = "definitions";
    private static final String TEAM = "team.yaml";

    @Override
    public List<Finding> look() {
        List<Finding> found = new ArrayList<>();
        for (String problem : prepared.problems()) {
            found.add(Finding.missing(SUBJECT, problem, "mend it: the bot does not start before that"));
        }
        Configuration configuration = prepared.configuration();
        if (configuration != null) {
            found.add(read(configuration));
        }
        Path folder = prepared.settings().configFolder();
        if (!Files.exists(folder.resolve(TEAM))) {
            found.add(Finding.warn(
                    "team",
                    "there is no " + folder.resolve(TEAM) + ": the example that is shipped is in force",
                    "put your own people into it, or name its folder by RELAIS_CONFIG_DIR"));
        }
        return found;
    }

    private static Finding read(Configuration configuration) {
        return Finding.ok(
                SUBJECT,
                "%d people, %d frameworks, version %s"
                        .formatted(
                                configuration.team().members().size(),
                                configuration.frameworks().all().size(),
                                configuration.scoring().version()));
    }
}
