package io.relais.slack.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Calls that keep to the rate limits: one that is too early fails with the time to wait, without reaching Slack. */
public final class PacedSlack {

    private final SlackPacer pacer = new SlackPacer();

    private final InstantSource clock;

    private final Consumer<SlackFailure> failures;

    /** Tells about each failure, for the state of the connection. */
    public PacedSlack(InstantSource clock, Consumer<SlackFailure> failures) {
        this.clock = clock;
        this.failures = failures;
    }

    /** Makes a call when its turn has come; Slack's own word about rates is kept for the next ones. */
    public <T> T call(SlackPacer.Key key, Supplier<T> call) {
        Instant now = clock.instant();
        Instant turn = pacer.turn(key, now);
        if (turn != null) {
            throw SlackFailure.tooEarly(key.what(), Duration.between(now, turn));
        }
        try {
            return call.get();
        } catch (SlackFailure failure) {
            if (failure.code().equals("ratelimited")) {
                pacer.pause(key, clock.instant().plus(failure.retryAfter()));
            }
            failures.accept(failure);
            throw failure;
        }
    }

    /** The time, by the clock that paces. */
    public Instant now() {
        return clock.instant();
    }
}
