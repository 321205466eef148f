package io.relais.slack.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the calls that Slack has not answered yet, so that what hangs holds up a few callers and never all of them. */
final class InFlight {

    private final Map<Lane, Integer> calls = new HashMap<>();

    private final Promises<Lane> promises = new Promises<>();

    /**
     * Where only so many calls may be in flight.
     *
     * @param workspace the workspace
     * @param what a conversation's id, a method's name, or what it is asked about
     * @param atOnce how many at most
     * @param apart how far apart those may come back who found it full
     */
    record Lane(String workspace, String what, int atOnce, Duration apart) {}

    /** Takes a place in each, to be left afterwards: null where all had one, else the time to ask again. */
    synchronized @Nullable Instant enter(List<Lane> lanes, Instant now) {
        for (Lane lane : lanes) {
            if (calls.getOrDefault(lane, 0) >= lane.atOnce()) {
                return promises.next(lane, now.plus(lane.apart()), lane.apart());
            }
        }
        promises.forget(now);
        lanes.forEach(lane -> calls.merge(lane, 1, Integer::sum));
        return null;
    }

    /** Leaves the places that were taken. */
    synchronized void leave(List<Lane> lanes) {
        lanes.forEach(lane -> calls.computeIfPresent(lane, (same, before) -> before == 1 ? null : before - 1));
    }
}
