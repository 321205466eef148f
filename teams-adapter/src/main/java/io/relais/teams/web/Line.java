package io.relais.teams.web;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who speaks in which conversation right now. Teams refuses operations that meet in one conversation (412), so the bot has
 * one at a time in each.
 */
public final class Line {

    private final Set<String> busy = new HashSet<>();

    private final Lock lock = new ReentrantLock();

    private final Condition left = lock.newCondition();

    /** The conversation that a thread belongs to. */
    static String root(String conversation) {
        int thread = conversation.indexOf(';');
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }

    /** Enters where nobody is; whoever entered leaves. */
    boolean enter(String conversation) {
        return enter(conversation, Duration.ZERO);
    }

    /** Waits for so long at most until nobody is there, and enters. */
    boolean enter(String conversation, Duration patience) {
        lock.lock();
        try {
            long remaining = patience.toNanos();
            while (!busy.add(conversation)) {
                if (remaining <= 0) {
                    return false;
                }
                remaining = left.awaitNanos(remaining);
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Leaves. */
    void leave(String conversation) {
        lock.lock();
        try {
            busy.remove(conversation);
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
