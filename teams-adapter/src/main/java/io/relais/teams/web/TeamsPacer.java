package io.relais.teams.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to Teams' limits without ever waiting: it says until when. Each conversation has its own ledger, so that a busy
 * one never delays another.
 */
final class TeamsPacer {

    /** More of them than this, and the ones that nothing counts on any more are forgotten. */
    private static final int MANY = 10_000;

    private final Map<Key, Ledger> ledgers = new HashMap<>();

    /**
     * What is limited together.
     *
     * @param what a conversation's or a tenant's id
     * @param rate how much of it is allowed
     */
    record Key(String what, TeamsRate rate) {}

    /**
     * Takes a turn: null where it is granted, else the earliest time to ask again. Each who is refused is given a time of
     * its own, one after the other, so that not all of them come back at once.
     */
    synchronized @Nullable Instant turn(Key key, Instant now) {
        Ledger ledger = ledger(key, now);
        Instant earliest = ledger.earliest(now);
        if (earliest.isAfter(now)) {
            return ledger.promised(earliest);
        }
        ledger.spend(now);
        return null;
    }

    /** Gives a turn back that was granted and not used. */
    synchronized void giveBack(Key key) {
        Ledger ledger = ledgers.get(key);
        if (ledger != null) {
            ledger.giveBack();
        }
    }

    /** To be left alone for a while. */
    synchronized void pause(Key key, Instant now, Duration wait) {
        ledger(key, now).pause(now.plus(wait));
    }

    /** It worked: how often it failed before does not count any more. */
    synchronized void worked(Key key) {
        Ledger ledger = ledgers.get(key);
        if (ledger != null) {
            ledger.worked();
        }
    }

    /** How often it failed in a row, this time included. */
    synchronized int failed(Key key, Instant now) {
        return ledger(key, now).failed();
    }

    private Ledger ledger(Key key, Instant now) {
        if (ledgers.size() > MANY) {
            ledgers.values().removeIf(ledger -> ledger.isIdle(now));
        }
        return ledgers.computeIfAbsent(key, any -> new Ledger(key.rate()));
    }
}
