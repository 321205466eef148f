package io.relais.benchmarks.product;

import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.Prepared;
import io.relais.app.store.OpenRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder with a record of its own.
 *
 * @param properties what a bot is started with there
 */
record Place(Path folder, List<String> properties) {

    static final String SECRET = "a-secret-of-the-benchmarks";

    private static final String TEAM = "/product/team.yaml";

    /** That folder, made where it is missing, with the definitions that ship and a team of fifteen reps. */
    static Place in(Path folder) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        try (InputStream team = Objects.requireNonNull(Place.class.getResourceAsStream(TEAM), TEAM)) {
            Files.copy(team, config.resolve("team.yaml"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new Place(
                folder,
                List.of(
                        "--server.port=0",
                        "--relais.api-keys=benchmarks:" + SECRET,
                        "--relais.data-dir=" + folder.resolve("data"),
                        "--relais.config-dir=" + config));
    }

    /** The same, with that too. */
    Place with(String property) {
        return new Place(
                folder, Stream.concat(properties.stream(), Stream.of(property)).toList());
    }

    String[] asWords() {
        return properties.toArray(String[]::new);
    }

    Prepared prepared() {
        return DefinitionsOnly.read(asWords());
    }

    OpenRecord open() {
        return OpenRecord.of(prepared().settings(), InstantSource.system());
    }
}
