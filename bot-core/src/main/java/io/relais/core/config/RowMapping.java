package io.relais.core.config;

import io.relais.core.source.Meaning.OfLead;
import java.nio.file.Path;
import java.util.Objects;

/** Reads which column of a file is which field of a lead. */
public final class RowMapping {

    private RowMapping() {}

    /**
     * What a row says: the {@code lead} and {@code signals} of an event of a source, with {@code /Column} for a path.
     *
     * @throws ConfigurationException with every problem, if there is one
     */
    public static OfLead read(Path file) {
        Problems problems = new Problems();
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        Value top = new YamlFile(String.valueOf(file.getFileName()), problems).read(ConfigSource.directory(folder));
        OfLead lead = MeaningReader.lead(top.section().keys("lead", "signals"));
        problems.throwIfAny();
        return lead;
    }
}
