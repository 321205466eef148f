package io.relais.slack;

import com.slack.api.methods.Methods;
import io.relais.core.port.ChatHealth;
import io.relais.slack.web.SlackClient;
import io.relais.slack.web.SlackErrors;
import io.relais.slack.web.SlackFailure;
import io.relais.slack.web.SlackIdentity;
import io.relais.slack.web.SlackResponse;
import java.time.Duration;
import java.util.concurrent.Future;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack who the bot is, in the background and again and again, so that the bot comes up whatever Slack says. */
final class SlackSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSignIn.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final Duration CHECK = Duration.ofMinutes(5);

    private final SlackClient client;

    private final SlackWorkers workers;

    private volatile ChatHealth health =
            new ChatHealth(ChatHealth.State.UNREACHABLE, "Slack has not answered auth.test yet");

    private volatile @Nullable SlackIdentity identity;

    private @Nullable Future<?> nextCheck;

    SlackSignIn(SlackClient client, SlackWorkers workers) {
        this.client = client;
        this.workers = workers;
    }

    void start() {
        plan(Duration.ZERO, FIRST_WAIT);
    }

    ChatHealth health() {
        return health;
    }

    @Nullable
    SlackIdentity identity() {
        return identity;
    }

    /** Some call failed: the state is what that says, until the next check. */
    void failed(SlackFailure failure) {
        if (failure.kind() == SlackErrors.Kind.CREDENTIALS) {
            health = refused(failure);
        } else if (failure.code().equals("unreachable")) {
            health = new ChatHealth(ChatHealth.State.UNREACHABLE, "Slack did not answer " + failure.getMessage());
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
        nextCheck = workers.later(wait, () -> ask(waitAfterwards));
    }

    /** Asks on the spot. */
    SlackIdentity askNow() {
        SlackResponse answer = client.call(Methods.AUTH_TEST, new FormBody.Builder());
        SlackIdentity found = new SlackIdentity(answer.text("team_id"), answer.text("user_id"));
        if (health.state() != ChatHealth.State.CONNECTED) {
            LOG.info("Slack knows the bot: workspace {}", found.team());
        }
        identity = found;
        health = new ChatHealth(ChatHealth.State.CONNECTED, "workspace " + found.team());
        return found;
    }

    private void ask(Duration nextWait) {
        try {
            askNow();
            plan(CHECK, FIRST_WAIT);
        } catch (SlackFailure failure) {
            health = failure.kind() == SlackErrors.Kind.CREDENTIALS
                    ? refused(failure)
                    : new ChatHealth(ChatHealth.State.UNREACHABLE, "auth.test: " + failure.code() + ", trying again");
            LOG.warn("Slack does not know the bot yet ({}), trying again in {}", health.detail(), nextWait);
            Duration doubled = nextWait.multipliedBy(2);
            plan(nextWait, doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled);
        }
    }

    private static ChatHealth refused(SlackFailure failure) {
        return new ChatHealth(ChatHealth.State.REFUSED, "Slack says " + SlackErrors.explained(failure.code()));
    }
}
