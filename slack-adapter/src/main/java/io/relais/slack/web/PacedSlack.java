package io.relais.slack.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls that keep to the rate limits, and that are few at once: one that is too early fails with the time to wait, without
 * reaching Slack.
 */
public final class PacedSlack {

    private final SlackPacer pacer = new SlackPacer();

    private final InFlight inFlight = new InFlight();

    private final InstantSource clock;

    private final Consumer<SlackFailure> failures;

    /** Tells about each failure, for the state of the connection. */
    public PacedSlack(InstantSource clock, Consumer<SlackFailure> failures) {
        this.clock = clock;
        this.failures = failures;
    }

    /** Makes a call unless too many of its kind hang; a second one into the same conversation is too early. */
    public <T> T call(SlackTurn turn, Supplier<T> call) {
        Instant now = clock.instant();
        refuse(turn.pace().what(), now, inFlight.enter(turn.lanes(), now));
        try {
            return call(turn.pace(), call);
        } finally {
            inFlight.leave(turn.lanes());
        }
    }

    /** Makes a call when its turn has come; Slack's own word about rates is kept for the next ones. */
    public <T> T call(SlackPacer.Key key, Supplier<T> call) {
        Instant now = clock.instant();
        refuse(key.what(), now, pacer.turn(key, now));
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

    private static void refuse(String what, Instant now, @Nullable Instant until) {
        if (until != null) {
            throw SlackFailure.tooEarly(what, Duration.between(now, until));
        }
    }
}
