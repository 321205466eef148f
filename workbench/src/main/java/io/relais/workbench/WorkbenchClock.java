package io.relais.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Two times: the real one (tokens, triggers, signatures) and the one people see, which can be moved. */
@Component
public final class WorkbenchClock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    /** The machine's time. */
    public Instant real() {
        return real.instant();
    }

    /** The time people see: the machine's, moved by {@link #offset()}. */
    public Instant now() {
        return real.instant().plus(offset);
    }

    /** How far the time people see is ahead of the machine's. */
    public Duration offset() {
        return offset;
    }

    /** Moves the time people see. */
    public void move(Duration to) {
        offset = to;
    }
}
