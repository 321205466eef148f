package io.relais.app.funnel;

import java.util.function.LongSupplier;

/**
 * Work that can wait, and leaves the store to others: each time it rests for some times as long as it took. Called while it
 * rests, it does nothing. For one thread at a time.
 */
final class Unhurried implements Runnable {

    private final Runnable work;
    private final int rests;
    private final LongSupplier nanos;
    private long rested;

    /**
     * That work.
     *
     * @param rests how many times as long as it took
     * @param nanos tells time passing, as {@link System#nanoTime} does
     */
    Unhurried(Runnable work, int rests, LongSupplier nanos) {
        this.work = work;
        this.rests = rests;
        this.nanos = nanos;
        this.rested = nanos.getAsLong();
    }

    @Override
    public synchronized void run() {
        long begins = nanos.getAsLong();
        if (begins - rested < 0) {
            return;
        }
        try {
            work.run();
        } finally {
            long ended = nanos.getAsLong();
            rested = ended + rests * (ended - begins);
        }
    }
}
