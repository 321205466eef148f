package io.relais.workbench.slack.state;

import io.relais.workbench.WorkbenchClock;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Makes ids in Slack's shapes. */
@Component
public final class Ids {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final WorkbenchClock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong lastMicros = new AtomicLong();

    Ids(WorkbenchClock clock) {
        this.clock = clock;
    }

    /** A message's {@code ts}: unique, growing, in seconds of the real time. */
    public String ts() {
        Instant now = clock.real();
        long micros = TimeUnit.SECONDS.toMicros(now.getEpochSecond()) + now.getNano() / 1000;
        long unique = lastMicros.updateAndGet(last -> Math.max(last + 1, micros));
        return String.format(Locale.ROOT, "%d.%06d", unique / 1_000_000, unique % 1_000_000);
    }

    /** An id with a prefix, such as {@code V} for a view. */
    public String next(String prefix) {
        return prefix + random(9);
    }

    /** Random capital letters and digits. */
    public String random(int length) {
        StringBuilder id = new StringBuilder(length);
        random.ints(length, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
        return id.toString();
    }
}
