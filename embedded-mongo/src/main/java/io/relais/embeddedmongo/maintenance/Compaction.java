package io.relais.embeddedmongo.maintenance;

import io.relais.embeddedmongo.commit.CommandGate;
import org.h2.mvstore.MVStore;

/**
 * Gives back room in the file while the engine runs: pages that are still needed are moved out of chunks that are mostly
 * not, a little at a time, and only after writes.
 */
public final class Compaction {

    private static final int BELOW_FILL_PERCENT = 75;
    private static final int STEP_BYTES = 2 * 1024 * 1024;
    private static final int MOST_STEPS = 8;

    private final MVStore store;
    private final CommandGate gate;
    private long version = -1;

    /** Compacts the file of that store. */
    public Compaction(MVStore store, CommandGate gate) {
        this.store = store;
        this.gate = gate;
    }

    /** One round. */
    public void run() {
        gate.betweenCommits(() -> {
            if (store.getFileStore() != null && store.getCurrentVersion() != version) {
                steps();
                version = store.getCurrentVersion();
            }
        });
    }

    private void steps() {
        for (int step = 0; step < MOST_STEPS && store.getFillRate() < BELOW_FILL_PERCENT; step++) {
            store.compact(BELOW_FILL_PERCENT, STEP_BYTES);
            gate.commitMoved();
        }
    }
}
