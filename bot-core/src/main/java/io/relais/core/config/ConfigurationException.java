package io.relais.core.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration can't be used; says everything that is wrong with it. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** These problems, at least one. */
    public ConfigurationException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
