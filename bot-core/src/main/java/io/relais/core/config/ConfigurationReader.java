package io.relais.core.config;

/** Reads all files of a source and collects every problem on the way. */
@SuppressWarnings("DoNotCallSuggester")
final class ConfigurationReader {

    private final ConfigSource source;

    ConfigurationReader(ConfigSource source) {
        this.source = source;
    }

    Configuration read() {
        throw new UnsupportedOperationException("not yet: " + source);
    }
}
