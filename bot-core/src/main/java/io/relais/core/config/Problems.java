package io.relais.core.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while reading goes on, so that one look at the list is enough to mend everything. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        found.add(problem);
    }

    int count() {
        return found.size();
    }

    /** By file, then line, then in the order in which they were found. */
    List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ConfigurationException(all());
        }
    }
}
