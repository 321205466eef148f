package io.relais.workbench.teams.connector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every operation there is. */
@Component
final class Operations {
    private final List<Operation> all;

    Operations(List<Operation.Group> groups) {
        all = groups.stream().flatMap(group -> group.operations().stream()).toList();
    }

    /** An operation that was called, with the open parts of its path. */
    record Called(Operation operation, List<String> parts) {}

    Optional<Called> find(String method, List<String> path) {
        return all.stream()
                .flatMap(operation -> operation
                        .matches(method, path)
                        .map(parts -> Stream.of(new Called(operation, parts)))
                        .orElseGet(Stream::empty))
                .findFirst();
    }
}
