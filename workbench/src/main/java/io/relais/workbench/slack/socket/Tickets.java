package io.relais.workbench.slack.socket;

import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.slack.state.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tickets of Socket Mode addresses: each opens one connection, within half a minute. */
@Component
public final class Tickets {
    private static final Duration LIFE = Duration.ofSeconds(30);

    private final Ids ids;
    private final WorkbenchClock clock;
    private final Map<String, Instant> issued = new ConcurrentHashMap<>();

    Tickets(Ids ids, WorkbenchClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A new ticket. */
    public String issue() {
        String ticket = ids.random(24);
        issued.put(ticket, clock.real().plus(LIFE));
        return ticket;
    }

    boolean redeem(String ticket) {
        Instant until = issued.remove(ticket);
        return until != null && until.isAfter(clock.real());
    }
}
