package io.relais.core.funnel;

import java.time.Instant;

/** From one moment on, up to another, which is no part of it. */
public record Period(Instant from, Instant to) {

    /** Refuses one that ends before it begins. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period runs forwards, not from " + from + " to " + to);
        }
    }

    /** Whether that moment is in it. */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
