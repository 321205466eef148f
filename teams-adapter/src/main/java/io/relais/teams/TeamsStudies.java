package io.relais.teams;

import io.relais.core.port.StoreUnavailable;
import io.relais.teams.web.KnownTeam;
import io.relais.teams.web.TeamLessons;
import io.relais.teams.web.TeamsErrors;
import io.relais.teams.web.TeamsFailure;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns in the background what is in the teams that the bot was added to; what fails is tried again a few times. A team
 * that changes while it is learned, as when many people are added to it, is learned once more afterwards.
 */
final class TeamsStudies {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsStudies.class);

    private static final int TRIES = 6;

    private static final Duration STORE_AWAY = Duration.ofSeconds(30);

    private static final Duration ONCE_MORE = Duration.ofSeconds(5);

    private final TeamsWorkers workers;

    private final Set<KnownTeam> inHand = ConcurrentHashMap.newKeySet();

    private final Set<KnownTeam> changed = ConcurrentHashMap.newKeySet();

    TeamsStudies(TeamsWorkers workers) {
        this.workers = workers;
    }

    void learn(TeamLessons lessons, KnownTeam team) {
        if (inHand.add(team)) {
            begin(lessons, team, TRIES);
        } else {
            changed.add(team);
        }
    }

    private void begin(TeamLessons lessons, KnownTeam team, int triesLeft) {
        try {
            workers.now().execute(() -> study(lessons, team, triesLeft - 1));
        } catch (RejectedExecutionException tooMuchInHand) {
            LOG.warn("too much in hand: a team's channels and members are not learned now");
            inHand.remove(team);
        }
    }

    private void study(TeamLessons lessons, KnownTeam team, int triesLeft) {
        try {
            lessons.learn(team);
            done(lessons, team);
        } catch (TeamsFailure failure) {
            boolean passes = failure.kind() == TeamsErrors.Kind.RETRY_LATER;
            LOG.warn("a team's channels and members are not learned: {}", failure.getMessage());
            again(lessons, team, passes ? triesLeft : 0, failure.retryAfter());
        } catch (StoreUnavailable away) {
            LOG.warn("a team's channels and members are not written down: the store is away");
            again(lessons, team, triesLeft, STORE_AWAY);
        }
    }

    private void again(TeamLessons lessons, KnownTeam team, int triesLeft, Duration wait) {
        if (triesLeft > 0) {
            Future<?> unused = workers.later(wait, () -> begin(lessons, team, triesLeft));
        } else {
            done(lessons, team);
        }
    }

    private void done(TeamLessons lessons, KnownTeam team) {
        inHand.remove(team);
        if (changed.remove(team)) {
            Future<?> unused = workers.later(ONCE_MORE, () -> learn(lessons, team));
        }
    }
}
