package io.relais.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved, or let go. */
public final class MovableClock implements InstantSource {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private volatile Instant now = NOON;

    private volatile InstantSource source = () -> now;

    @Override
    public Instant instant() {
        return source.instant();
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    /** From now on time passes. */
    public void runs() {
        source = Clock.systemUTC();
    }
}
