package io.relais.core.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A directory's files over the defaults; a directory that isn't there is an empty one. */
final class DirectoryConfig implements ConfigSource {

    private static final int DEEPEST = 2;

    private final Path directory;
    private final ConfigSource defaults;

    DirectoryConfig(Path directory, ConfigSource defaults) {
        this.directory = directory;
        this.defaults = defaults;
    }

    @Override
    public Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>(defaults.names());
        if (Files.isDirectory(directory)) {
            names.addAll(namesUnder(directory));
        }
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path own = directory.resolve(name);
        return Files.exists(own) ? Files.newInputStream(own) : defaults.open(name);
    }

    static Set<String> namesUnder(Path directory) throws IOException {
        Path root = directory.normalize();
        try (Stream<Path> files = Files.walk(root, DEEPEST)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
            return names;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
