package io.relais.embeddedmongo.commit;

import io.relais.embeddedmongo.store.Redo;
import org.h2.mvstore.MVStore;

/**
 * Pages without a journal: for what is in memory only, and for a new file that nobody uses before it is whole.
 *
 * @param store to be closed at the end
 */
public record PagesOnly(MVStore store) implements Disk {

    @Override
    public void admit(Redo redo) {}

    @Override
    public boolean isDue() {
        return false;
    }

    @Override
    public Runnable next() {
        return pages();
    }

    @Override
    public Runnable pages() {
        store.commit();
        return store::sync;
    }

    @Override
    public void close() {
        store.close();
    }

    @Override
    public void abandon() {
        store.closeImmediately();
    }

    @Override
    public void requireRoom() {}

    @Override
    public void stopWaiting() {}
}
