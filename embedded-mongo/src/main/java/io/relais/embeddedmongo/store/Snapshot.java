package io.relais.embeddedmongo.store;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RootReference;

/**
 * All tables at one moment between two commands. What it shows stays in the file until the last reader has let go; it is
 * held by one reader when it is made.
 */
public final class Snapshot implements View {

    private final MVStore store;
    private final MVStore.TxCounter usage;
    private final Map<Table, RootReference<byte[], byte[]>> roots;
    private final AtomicInteger readers = new AtomicInteger(1);

    Snapshot(MVStore store, Map<Table, RootReference<byte[], byte[]>> roots) {
        this.store = store;
        this.usage = store.registerVersionUsage();
        this.roots = roots;
    }

    @Override
    public Rows rows(Table table) {
        return table.at(roots.get(table));
    }

    @Override
    public boolean has(Table table) {
        return roots.containsKey(table);
    }

    /** Holds it for one more reader; false if it was let go by all already. */
    public boolean hold() {
        return readers.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** One reader less. */
    public void letGo() {
        if (readers.decrementAndGet() == 0 && !store.isClosed()) {
            store.deregisterVersionUsage(usage);
        }
    }
}
