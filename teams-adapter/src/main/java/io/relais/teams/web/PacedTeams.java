package io.relais.teams.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls that keep to the rate limits, of which those that write meet no other in their conversation: one that is too early,
 * or would meet one, fails with the time to wait, without reaching Teams.
 */
public final class PacedTeams {

    /** A call takes a fraction of a second. */
    private static final Duration BUSY = Duration.ofMillis(500);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final TeamsPacer pacer = new TeamsPacer();

    private final Line line;

    private final InstantSource clock;

    private final Consumer<TeamsFailure> failures;

    /** Tells about each failure, for the state of the connection. */
    public PacedTeams(Line line, InstantSource clock, Consumer<TeamsFailure> failures) {
        this.line = line;
        this.clock = clock;
        this.failures = failures;
    }

    /** Makes a call in that conversation when its turn has come; Teams' own word about rates is kept for the next ones. */
    <T> T call(TeamsRate rate, TeamsSpot spot, Supplier<T> call) {
        String conversation = Line.root(spot.conversation());
        TeamsPacer.Key key = new TeamsPacer.Key(conversation, rate);
        if (!rate.isExclusive()) {
            return inTurn(key, spot.tenant(), call);
        }
        if (!line.enter(conversation)) {
            throw TeamsFailure.tooEarly("busy", BUSY);
        }
        try {
            return inTurn(key, spot.tenant(), call);
        } finally {
            line.leave(conversation);
        }
    }

    private <T> T inTurn(TeamsPacer.Key key, String tenant, Supplier<T> call) {
        takeTurn(key, new TeamsPacer.Key(tenant, TeamsRate.TENANT));
        return made(key, call);
    }

    /** The time, by the clock that paces. */
    public Instant now() {
        return clock.instant();
    }

    private void takeTurn(TeamsPacer.Key key, TeamsPacer.Key tenant) {
        Instant now = clock.instant();
        Instant turn = pacer.turn(key, now);
        if (turn == null) {
            turn = pacer.turn(tenant, now);
            giveBackUnlessGranted(key, turn);
        }
        if (turn != null) {
            throw TeamsFailure.tooEarly(key.rate().name(), Duration.between(now, turn));
        }
    }

    private void giveBackUnlessGranted(TeamsPacer.Key key, @Nullable Instant turn) {
        if (turn != null) {
            pacer.giveBack(key);
        }
    }

    private <T> T made(TeamsPacer.Key key, Supplier<T> call) {
        try {
            T result = call.get();
            pacer.worked(key);
            return result;
        } catch (TeamsFailure failure) {
            failures.accept(failure);
            throw failure.kind() == TeamsErrors.Kind.RETRY_LATER ? putOff(key, failure) : failure;
        }
    }

    private TeamsFailure putOff(TeamsPacer.Key key, TeamsFailure failure) {
        Instant now = clock.instant();
        int times = pacer.failed(key, now);
        Duration wait = failure.isTimed() ? failure.retryAfter() : backOff(times, key.what());
        pacer.pause(key, now, wait);
        return failure.isTimed() ? failure : failure.waiting(wait);
    }

    /** Twice as long after each failure in a row, a little apart for each conversation. */
    private static Duration backOff(int times, String what) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(times - 1, 10));
        Duration wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        return wait.plusMillis(Math.floorMod(what.hashCode(), (int) wait.toMillis() / 4));
    }
}
