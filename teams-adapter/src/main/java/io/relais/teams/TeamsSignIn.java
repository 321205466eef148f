package io.relais.teams;

import io.relais.core.port.ChatHealth;
import io.relais.teams.request.KeysUnavailable;
import io.relais.teams.web.TeamsErrors;
import io.relais.teams.web.TeamsFailure;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets the bot's token and the issuer's keys, in the background and again and again, so that the bot comes up whatever
 * Microsoft says.
 */
final class TeamsSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsSignIn.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final Duration CHECK = Duration.ofMinutes(5);

    private final Runnable token;

    private final Runnable keys;

    private final TeamsWorkers workers;

    private volatile ChatHealth health =
            new ChatHealth(ChatHealth.State.UNREACHABLE, "the bot has no token for Teams yet");

    private @Nullable Future<?> nextCheck;

    /** Gets a token and the keys by these, which fail where there are none. */
    TeamsSignIn(Runnable token, Runnable keys, TeamsWorkers workers) {
        this.token = token;
        this.keys = keys;
        this.workers = workers;
    }

    void start() {
        plan(Duration.ZERO, FIRST_WAIT);
    }

    ChatHealth health() {
        return health;
    }

    /** Some call failed: the state is what that says, until the next check. */
    void failed(TeamsFailure failure) {
        if (failure.kind() == TeamsErrors.Kind.CREDENTIALS) {
            health = refused(failure);
        } else if (failure.code().equals("unreachable")) {
            health = new ChatHealth(ChatHealth.State.UNREACHABLE, "Teams did not answer " + failure.getMessage());
        } else {
            return;
        }
        plan(FIRST_WAIT, FIRST_WAIT.multipliedBy(2));
    }

    /** There is one next check, however many calls failed. */
    private synchronized void plan(Duration wait, Duration waitAfterwards) {
        if (nextCheck != null) {
            nextCheck.cancel(false);
        }
        nextCheck = workers.later(wait, () -> check(waitAfterwards));
    }

    private void check(Duration nextWait) {
        ChatHealth found = asked();
        if (found.state() == ChatHealth.State.CONNECTED) {
            if (health.state() != ChatHealth.State.CONNECTED) {
                LOG.info("Teams: {}", found.detail());
            }
            plan(CHECK, FIRST_WAIT);
        } else {
            LOG.warn("Teams is not reached yet ({}), trying again in {}", found.detail(), nextWait);
            Duration doubled = nextWait.multipliedBy(2);
            plan(nextWait, doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled);
        }
        health = found;
    }

    private ChatHealth asked() {
        try {
            token.run();
            keys.run();
            return new ChatHealth(ChatHealth.State.CONNECTED, "the bot has a token, and the keys to know Teams by");
        } catch (TeamsFailure failure) {
            return failure.kind() == TeamsErrors.Kind.CREDENTIALS
                    ? refused(failure)
                    : new ChatHealth(ChatHealth.State.UNREACHABLE, failure.getMessage() + ", trying again");
        } catch (KeysUnavailable away) {
            return new ChatHealth(
                    ChatHealth.State.UNREACHABLE, "the keys to know Teams by can't be read, trying again");
        }
    }

    private static ChatHealth refused(TeamsFailure failure) {
        return new ChatHealth(ChatHealth.State.REFUSED, "Microsoft says " + TeamsErrors.explained(failure.code()));
    }
}
