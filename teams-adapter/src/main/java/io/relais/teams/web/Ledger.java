package io.relais.teams.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** When what is limited together was done, and until when it is left alone. Guarded by the pacer that keeps it. */
final class Ledger {

    /** A time further ahead than this was written before the clock was turned back. */
    private static final Duration FAR = Duration.ofHours(2);

    /** Threads read the clock before they get here. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final TeamsRate rate;

    /** The latest first. */
    private final Deque<Instant> spent = new ArrayDeque<>();

    private Instant pausedUntil = Instant.MIN;

    private Instant lastPromise = Instant.MIN;

    private int failures;

    Ledger(TeamsRate rate) {
        this.rate = rate;
    }

    /** The earliest time at which it may be done; now or before where it may be done now. */
    Instant earliest(Instant now) {
        forget(now);
        Instant earliest = pausedUntil;
        for (TeamsRate.Window window : rate.windows()) {
            Instant blocking = latest(window.most());
            Instant free = blocking.equals(Instant.MIN) ? blocking : blocking.plus(window.length());
            earliest = free.isAfter(earliest) ? free : earliest;
        }
        return earliest;
    }

    /** The latest but so many, or the beginning of time where there were fewer. */
    private Instant latest(int most) {
        if (spent.size() < most) {
            return Instant.MIN;
        }
        Iterator<Instant> each = spent.iterator();
        Instant found = each.next();
        for (int passed = 1; passed < most; passed++) {
            found = each.next();
        }
        return found;
    }

    void spend(Instant now) {
        spent.addFirst(now);
    }

    void giveBack() {
        spent.pollFirst();
    }

    /** A time for one who is refused: that time, or after those who were refused before. */
    Instant promised(Instant earliest) {
        boolean isBehind = !lastPromise.isBefore(earliest) && lastPromise.isBefore(earliest.plus(FAR));
        lastPromise = isBehind ? lastPromise.plus(rate.spacing()) : earliest;
        return lastPromise;
    }

    void pause(Instant until) {
        pausedUntil = until.isAfter(pausedUntil) ? until : pausedUntil;
    }

    /** How often it failed in a row, this time included. */
    int failed() {
        return ++failures;
    }

    void worked() {
        failures = 0;
    }

    /** Whether nothing in it counts any more. */
    boolean isIdle(Instant now) {
        forget(now);
        return spent.isEmpty() && !pausedUntil.isAfter(now) && failures == 0;
    }

    private void forget(Instant now) {
        boolean clockWasTurnedBack = !spent.isEmpty() && spent.getFirst().isAfter(now.plus(APART));
        if (clockWasTurnedBack || pausedUntil.isAfter(now.plus(FAR))) {
            spent.clear();
            pausedUntil = Instant.MIN;
        }
        Instant counts = now.minus(rate.memory());
        while (!spent.isEmpty() && !spent.getLast().isAfter(counts)) {
            spent.removeLast();
        }
    }
}
