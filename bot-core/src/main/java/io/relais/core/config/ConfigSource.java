package io.relais.core.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;

/** Where configuration files come from. */
public interface ConfigSource {

    /** The names of all files, with {@code /} between folder and file: {@code frameworks/bant.yaml}. */
    Set<String> names() throws IOException;

    /** The bytes of one of the {@link #names}; the caller closes. */
    InputStream open(String name) throws IOException;

    /** The defaults that ship with the product. */
    static ConfigSource shipped() {
        return new ShippedConfig(ConfigSource.class.getClassLoader());
    }

    /** A directory's files; one that is absent there comes from {@link #shipped}. */
    static ConfigSource directory(Path directory) {
        return new DirectoryConfig(directory, shipped());
    }
}
