package io.relais.core.conversation;

import io.relais.core.port.ChatUnavailable;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which reps no chat has an account of: looked up in the background, one rep at a time, so that whoever chooses a rep knows
 * it without asking a chat. Who was not looked up yet counts as there.
 */
public final class RollCall {

    private static final Logger LOG = LoggerFactory.getLogger(RollCall.class);

    private final People people;
    private final List<String> reps;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    /** Of the reps among these people. */
    public RollCall(People people) {
        this.people = people;
        this.reps = people.team().with(TeamRole.REP).stream().map(Member::id).toList();
    }

    /** Looks the next rep up; what a chat that is away can't tell stays as it was. */
    public void next() {
        if (reps.isEmpty() || people.gateways().isEmpty()) {
            return;
        }
        String rep = reps.get(Math.floorMod(turn.getAndIncrement(), reps.size()));
        try {
            if (people.reachable(rep) == null) {
                missing.add(rep);
            } else {
                missing.remove(rep);
            }
        } catch (ChatUnavailable away) {
            LOG.debug("a rep was not looked up: {}", away.getMessage());
        }
    }

    /** Whether no chat had an account of that rep when they were looked up last. */
    public boolean misses(String rep) {
        return missing.contains(rep);
    }
}
