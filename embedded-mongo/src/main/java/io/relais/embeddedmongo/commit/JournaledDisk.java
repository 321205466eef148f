package io.relais.embeddedmongo.commit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.relais.embeddedmongo.store.Ledger;
import io.relais.embeddedmongo.store.Ledger.State;
import io.relais.embeddedmongo.store.Ledger.State.Use;
import io.relais.embeddedmongo.store.Redo;
import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data file and its journal. Changes are written to the journal; now and then all changed pages go to the data file at
 * once, and the journal begins anew. What is on disk is always the pages of the last such moment and what the journal says
 * was done since.
 */
public final class JournaledDisk implements Disk {

    private static final Logger LOG = LoggerFactory.getLogger(JournaledDisk.class);
    private static final long LONG_JOURNAL = 8L * 1024 * 1024;
    private static final int FILL_PERCENT = 75;
    private static final int SPARSE_PERCENT = 66;
    private static final int LARGEST_CHUNK = 64 * 1024 * 1024;
    private static final int LONG_BATCH = 4 * 1024 * 1024;

    private final MVStore store;
    private final Ledger ledger;
    private final Journal journal;
    private final long id;
    private final Path file;
    private final Room room;
    private final long mostUnsaved;

    private final ByteBuf admitted = Unpooled.buffer();
    private volatile boolean onlyPages;
    private volatile long due;

    JournaledDisk(MVStore store, Ledger ledger, Journal journal, long id, Path file, Room room, long mostUnsaved) {
        this.store = store;
        this.ledger = ledger;
        this.journal = journal;
        this.id = id;
        this.file = file;
        this.room = room;
        this.mostUnsaved = mostUnsaved;
        this.due = mostUnsaved;
    }

    @Override
    public void admit(Redo redo) {
        room.require(store.getUnsavedMemory());
        if (onlyPages || !redo.complete() || admitted.readableBytes() > LONG_BATCH) {
            onlyPages = true;
            return;
        }
        try {
            journal.require(admitted.readableBytes() + redo.size());
        } catch (IOException e) {
            throw room.full();
        }
        redo.appendTo(admitted);
    }

    @Override
    public boolean isDue() {
        return onlyPages || store.getUnsavedMemory() > due;
    }

    @Override
    public Runnable next() {
        if (isDue() || journal.size() > LONG_JOURNAL) {
            return pages();
        }
        if (!admitted.isReadable()) {
            return () -> {};
        }
        Journal.Batch batch = journal.next(admitted);
        admitted.clear();
        return () -> write(batch);
    }

    /** What was admitted is in the pages, so the journal need not have it: nothing is written to it until these are safe. */
    @Override
    public Runnable pages() {
        admitted.clear();
        onlyPages = false;
        ledger.write(new State(id, journal.skip(), Use.OPEN));
        store.commit();
        return () -> {
            store.sync();
            journal.restart();
            giveBackRoom();
        };
    }

    /**
     * Moves pages out of chunks that are mostly replaced, to be written with the next ones. Half of what may wait is theirs,
     * or more where no chunk is that small; where the file is sparse all the same, others wait for less, so that more is
     * moved for each change.
     */
    private void giveBackRoom() {
        int most = (int) Math.min(mostUnsaved / 2, LARGEST_CHUNK);
        while (!store.compact(FILL_PERCENT, most) && isSparse() && most < LARGEST_CHUNK) {
            most *= 2;
        }
        due = isSparse() ? mostUnsaved / 8 * 5 : mostUnsaved;
    }

    private boolean isSparse() {
        return store.getFileStore().getChunksFillRate() < SPARSE_PERCENT;
    }

    /** If the pages can't be written, the journal still has what they lack. */
    @Override
    public void close() {
        try {
            next().run();
            ledger.write(new State(id, journal.skip(), Use.CLOSED));
            store.commit();
            store.sync();
            store.close();
            journal.close();
            Journal.remove(file);
        } catch (MVStoreException | IOException e) {
            LOG.warn("The data file could not be finished; its journal is taken over at the next start", e);
            abandon();
        }
    }

    @Override
    public void abandon() {
        store.closeImmediately();
        try {
            journal.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void requireRoom() {
        room.require(store.getUnsavedMemory());
    }

    @Override
    public void stopWaiting() {
        room.endPatience();
    }

    private void write(Journal.Batch batch) {
        try {
            journal.write(batch);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static MVStoreException failure(IOException e) {
        return DataUtils.newMVStoreException(
                DataUtils.ERROR_WRITING_FAILED, "The journal can't be written: {0}", e.getMessage(), e);
    }
}
