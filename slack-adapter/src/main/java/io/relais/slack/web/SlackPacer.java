package io.relais.slack.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to Slack's rate limits without ever waiting: it says until when. Each conversation and each method has its own
 * account, so that a busy one never delays another.
 */
public final class SlackPacer {

    /** More accounts than this, and the ones that are paid off are forgotten. */
    private static final int MANY = 10_000;

    private final Map<Key, Instant> paidOff = new HashMap<>();

    private final Map<Key, Instant> pausedUntil = new HashMap<>();

    private final Promises<Key> promises = new Promises<>();

    /**
     * What is limited together.
     *
     * @param workspace the workspace
     * @param what a conversation's id or a method's name
     * @param rate how much of it is allowed
     */
    public record Key(String workspace, String what, Rate rate) {

        /** Messages posted into one conversation. */
        public static Key conversation(String workspace, String conversation) {
            return new Key(workspace, conversation, Rate.MESSAGES);
        }

        /** Calls of one method. */
        public static Key method(String workspace, String method, Rate rate) {
            return new Key(workspace, method, rate);
        }
    }

    /** Slack's rates: so many in a period, of which some at once. */
    public enum Rate {
        /** Posting: one a second into each conversation. */
        MESSAGES(Duration.ofSeconds(1), 1),
        /** Tier 2: about 20 a minute. */
        TIER_2(Duration.ofMinutes(1).dividedBy(20), 10),
        /** Tier 3: about 50 a minute. */
        TIER_3(Duration.ofMinutes(1).dividedBy(50), 25),
        /** Tier 4: about 100 a minute. */
        TIER_4(Duration.ofMinutes(1).dividedBy(100), 50);

        private final Duration each;

        private final int atOnce;

        Rate(Duration each, int atOnce) {
            this.each = each;
            this.atOnce = atOnce;
        }

        Duration each() {
            return each;
        }
    }

    /**
     * Takes a turn: null where it is granted, else the earliest time to ask again. Each who is refused is given a time of
     * its own, one after the other, so that not all of them come back at once.
     */
    public synchronized @Nullable Instant turn(Key key, Instant now) {
        Instant paused = pausedUntil.get(key);
        if (paused != null && paused.isAfter(now)) {
            return paused;
        }
        pausedUntil.remove(key);
        Rate rate = key.rate();
        Instant from = owedUntil(key, now);
        Instant allowedFrom = from.minus(rate.each.multipliedBy(rate.atOnce - 1L));
        if (allowedFrom.isAfter(now)) {
            return promises.next(key, allowedFrom, rate.each);
        }
        forgetWhatIsPaidOff(now);
        paidOff.put(key, from.plus(rate.each));
        return null;
    }

    private Instant owedUntil(Key key, Instant now) {
        Instant debt = paidOff.getOrDefault(key, now);
        boolean clockWasTurnedBack = debt.isAfter(now.plus(key.rate().each.multipliedBy(key.rate().atOnce)));
        return clockWasTurnedBack || debt.isBefore(now) ? now : debt;
    }

    /** Slack said to leave this alone for a while. */
    public synchronized void pause(Key key, Instant until) {
        pausedUntil.merge(key, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    private void forgetWhatIsPaidOff(Instant now) {
        promises.forget(now);
        if (paidOff.size() > MANY) {
            paidOff.values().removeIf(debt -> !debt.isAfter(now));
        }
    }
}
