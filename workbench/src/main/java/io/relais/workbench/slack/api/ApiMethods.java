package io.relais.workbench.slack.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every method there is. */
@Component
final class ApiMethods {
    private final Map<String, ApiMethod> byName = new HashMap<>();

    ApiMethods(List<ApiMethod.Group> groups) {
        groups.stream().flatMap(group -> group.methods().stream()).forEach(this::add);
    }

    private void add(ApiMethod method) {
        if (byName.put(method.name(), method) != null) {
            throw new IllegalStateException("two methods are called " + method.name());
        }
    }

    Optional<ApiMethod> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
