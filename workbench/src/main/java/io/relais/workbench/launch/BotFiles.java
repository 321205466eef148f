package io.relais.workbench.launch;

import io.relais.workbench.WorkbenchSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files a started bot needs: its jar, its data folder and a configuration that knows the stand-in people. */
@Component
final class BotFiles {
    private static final String TEAM = "team.yaml";

    private final WorkbenchSettings settings;

    BotFiles(WorkbenchSettings settings) {
        this.settings = settings;
    }

    /** The jar that was named, else the one packed inside; empty when there is neither. */
    Optional<Path> jar() throws IOException {
        if (!settings.botJar().isBlank()) {
            return Optional.of(Path.of(settings.botJar())).filter(Files::exists);
        }
        ClassPathResource packed = new ClassPathResource("bot/relais.jar");
        if (!packed.exists()) {
            return Optional.empty();
        }
        Path jar = temporaryFolder("relais-bot").resolve("relais.jar");
        try (InputStream in = packed.getInputStream()) {
            Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        return Optional.of(jar);
    }

    Path data() throws IOException {
        return settings.dataDir().isBlank()
                ? temporaryFolder("relais-data")
                : Files.createDirectories(Path.of(settings.dataDir()));
    }

    /** A folder that was named is taken as it is; else one is written with the stand-in team. */
    Path config() throws IOException {
        if (!settings.configDir().isBlank()) {
            return Path.of(settings.configDir());
        }
        Path folder = temporaryFolder("relais-config");
        try (InputStream in = new ClassPathResource("bot-config/" + TEAM).getInputStream()) {
            Files.copy(in, folder.resolve(TEAM), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }

    private static Path temporaryFolder(String name) throws IOException {
        Path folder = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Deletion.of(folder), "delete-" + name));
        return folder;
    }
}
