package io.relais.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigSourceTest {

    @TempDir
    Path directory;

    @Test
    void takesWhatADirectoryLeavesOutFromTheDefaults() throws IOException {
        Files.createDirectory(directory.resolve("frameworks"));
        Files.writeString(directory.resolve("frameworks/own.yaml"), "id: own");
        ConfigSource source = ConfigSource.directory(directory);

        assertThat(source.names()).contains("frameworks/own.yaml", "frameworks/bant.yaml", "team.yaml", "scoring.yaml");
        assertThat(text(source, "frameworks/own.yaml")).isEqualTo("id: own");
        assertThat(text(source, "team.yaml")).isEqualTo(EditedConfig.shipped("team.yaml"));
    }

    @Test
    void prefersADirectorysFiles() throws IOException {
        Files.writeString(directory.resolve("team.yaml"), "name: ours");

        assertThat(text(ConfigSource.directory(directory), "team.yaml")).isEqualTo("name: ours");
    }

    @Test
    void takesADirectoryThatIsNotThereAsEmpty() {
        Configuration configuration = Configuration.load(ConfigSource.directory(directory.resolve("nowhere")));

        assertThat(configuration.team().name()).isEqualTo("Northstar");
    }

    @Test
    void findsTheDefaultsInAJar() throws IOException {
        Path jar = directory.resolve("packed.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : ConfigSource.shipped().names()) {
                out.putNextEntry(new ZipEntry("relais-config/" + name));
                out.write(EditedConfig.shipped(name).getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry("elsewhere/other.yaml"));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ConfigSource packed = new ShippedConfig(loader);

            assertThat(packed.names()).isEqualTo(ConfigSource.shipped().names());
            assertThat(text(packed, "team.yaml")).isEqualTo(EditedConfig.shipped("team.yaml"));
        }
    }

    private static String text(ConfigSource source, String name) throws IOException {
        try (InputStream in = source.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
