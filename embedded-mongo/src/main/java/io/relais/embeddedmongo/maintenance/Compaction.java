package io.relais.embeddedmongo.maintenance;

import io.relais.embeddedmongo.commit.CommandGate;
import org.h2.mvstore.MVStore;

/**
 * Gives back room in the file while the engine runs: pages that are still needed are moved out of chunks that are mostly
 * not, a little at a time, and only after writes.
 */
public final class Compaction {

    private static final int BELOW_FILL_PERCENT = 65;
    private static final int MOST_STEPS = 16;

    private final MVStore store;
    private final CommandGate gate;
    private final int step;
    private long version = -1;

    /**
     * Compacts the file of that store.
     *
     * @param step how many bytes are moved at a time
     */
    public Compaction(MVStore store, CommandGate gate, int step) {
        this.store = store;
        this.gate = gate;
        this.step = step;
    }

    /** One round: goes on while there is much to gain, and lets the writers in between any two steps. */
    public void run() {
        if (store.getFileStore() == null || store.isClosed() || store.getCurrentVersion() == version) {
            return;
        }
        for (int step = 0; step < MOST_STEPS && moves(); step++) {
            version = store.getCurrentVersion();
        }
        version = store.getCurrentVersion();
    }

    private boolean moves() {
        boolean moved = store.compact(BELOW_FILL_PERCENT, step);
        if (moved) {
            gate.writePages();
        }
        return moved;
    }
}
