package io.relais.core.port;

import io.relais.core.lead.Feedback.State;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list.
 *
 * @param states in one of these states
 * @param by who decided, or null for anybody
 */
public record FeedbackFilter(Set<State> states, @Nullable String by) {

    /** Copies the set. */
    public FeedbackFilter {
        states = Set.copyOf(states);
    }
}
