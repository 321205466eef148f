package io.relais.embeddedmongo.commit;

import io.relais.embeddedmongo.store.Redo;
import org.h2.mvstore.MVStore;

/**
 * No disk at all: what the tables hold is gone when they are closed.
 *
 * @param store to be closed at the end
 */
public record Memory(MVStore store) implements Disk {

    @Override
    public void admit(Redo redo) {}

    @Override
    public Runnable next() {
        return () -> {};
    }

    @Override
    public Runnable pages() {
        return () -> {};
    }

    @Override
    public void close() {
        store.close();
    }

    @Override
    public void abandon() {
        store.close();
    }

    @Override
    public void requireRoom() {}

    @Override
    public void stopWaiting() {}
}
