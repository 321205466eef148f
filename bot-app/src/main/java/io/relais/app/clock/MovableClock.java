package io.relais.app.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that runs at a distance from another. */
final class MovableClock implements InstantSource {

    private final InstantSource base;
    private volatile Duration offset = Duration.ZERO;

    MovableClock(InstantSource base) {
        this.base = base;
    }

    void moveTo(Duration distance) {
        offset = distance;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }
}
