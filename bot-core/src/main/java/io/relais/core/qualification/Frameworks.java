package io.relais.core.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frameworks that a team works with, and the policy that chooses among them. */
public final class Frameworks {

    private final List<Framework> all;
    private final DepthPolicy policy;

    /** These frameworks, in the order in which a person sees them. */
    public Frameworks(List<Framework> all, DepthPolicy policy) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no framework to qualify with");
        }
        this.all = List.copyOf(all);
        this.policy = policy;
    }

    /** The framework with that id, or null when there is none. */
    public @Nullable Framework byId(String id) {
        return all.stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Every framework. */
    public List<Framework> all() {
        return all;
    }

    /** Which framework for which stake. */
    public DepthPolicy policy() {
        return policy;
    }
}
