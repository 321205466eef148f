package io.relais.teams.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who was to be told something and could not be, for want of the app; only their number is ever told. */
public final class Unreached {

    /** How long nobody is tried again. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Unreached.class);

    private static final int MOST = 5_000;

    private final InstantSource clock;

    private final Map<String, Instant> people = new LinkedHashMap<>();

    /** Nobody yet. */
    public Unreached(InstantSource clock) {
        this.clock = clock;
    }

    /** How many. */
    public synchronized int count() {
        return people.size();
    }

    /** Somebody could not be reached; by whatever is known of them. */
    synchronized void missed(String who) {
        boolean isNew = people.put(who, clock.instant()) == null;
        if (people.size() > MOST) {
            people.remove(people.keySet().iterator().next());
        }
        if (isNew) {
            LOG.warn("{} of the team can't be reached in Teams: install the app for them", people.size());
        }
    }

    /** Somebody was reached, or met. */
    synchronized void reached(String who) {
        people.remove(who);
    }

    /** Whether it was tried just now. */
    synchronized boolean isJustMissed(String who) {
        Instant last = people.get(who);
        return last != null && clock.instant().isBefore(last.plus(PAUSE));
    }
}
