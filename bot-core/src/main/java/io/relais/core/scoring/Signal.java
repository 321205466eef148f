package io.relais.core.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a contact did, {@code count} times (1 or more), last at {@code at}.
 *
 * @param kind the action's name in {@code scoring.yaml}, for example {@code demo_request}
 */
public record Signal(
        String kind,
        Instant at,
        int count,
        @Nullable String source,
        @Nullable String detail) {

    public Signal {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a signal needs a kind");
        }
        if (count < 1) {
            throw new IllegalArgumentException("a signal counts at least once, not " + count);
        }
    }
}
