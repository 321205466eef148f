package io.relais.core.config;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The shipped configuration with some files replaced. */
final class EditedConfig implements ConfigSource {

    private final Map<String, byte[]> replaced = new HashMap<>();

    static String shipped(String file) throws IOException {
        try (InputStream in = ConfigSource.shipped().open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    EditedConfig with(String file, byte[] bytes) {
        replaced.put(file, bytes);
        return this;
    }

    EditedConfig with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>(ConfigSource.shipped().names());
        names.addAll(replaced.keySet());
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        byte[] bytes = replaced.get(name);
        return bytes == null ? ConfigSource.shipped().open(name) : new ByteArrayInputStream(bytes);
    }
}
