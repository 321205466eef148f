package io.relais.embeddedmongo.commit;

import io.relais.embeddedmongo.store.Ledger;
import io.relais.embeddedmongo.store.Ledger.State;
import io.relais.embeddedmongo.store.Tables;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a data file with its journal, and brings into its pages what a process that ended early left in the journal. */
public final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final MVStore store;
    private final Tables tables;
    private final Ledger ledger;
    private final Path journal;

    /** The recovery of an open store; its journal is beside its file. */
    public Recovery(MVStore store, Tables tables, Path dataFile) {
        this.store = store;
        this.tables = tables;
        this.ledger = new Ledger(tables);
        this.journal = Journal.beside(dataFile);
    }

    /**
     * Does what is left to do.
     *
     * @param mostUnsaved how many bytes of changed pages may wait in memory
     * @throws org.h2.mvstore.MVStoreException if the file or its journal is damaged; both are then as they were
     * @throws IOException if one of them can't be read or written
     */
    public Disk disk(Room room, long mostUnsaved) throws IOException {
        ledger.verify();
        State left = ledger.read();
        return switch (left.use()) {
            case CLOSED -> opened(left, room, mostUnsaved);
            case OPEN -> recovered(left, room, mostUnsaved);
        };
    }

    /** A journal may be left from before it was removed, or from before the file was told of it. */
    private Disk opened(State left, Room room, long mostUnsaved) throws IOException {
        if (Files.exists(journal)) {
            JournalFormat.refuseUnlessLeftOver(ByteBuffer.wrap(read()), left.journal());
        }
        long id = Math.max(left.journal() + 1, store.getFileStore().getCreationTime());
        Journal fresh = Journal.create(journal, new JournalFormat(id), left.sequence());
        return ready(fresh, id, room, mostUnsaved);
    }

    private Disk recovered(State left, Room room, long mostUnsaved) throws IOException {
        JournalFormat format = new JournalFormat(left.journal());
        var batches = format.batchesAfter(left.sequence(), ByteBuffer.wrap(read()));
        batches.forEach(tables::redo);
        LOG.info("The data file was not closed; {} commits were taken over from its journal", batches.size());
        Journal again = Journal.reuse(journal, format, left.sequence() + batches.size());
        return ready(again, left.journal(), room, mostUnsaved);
    }

    private Disk ready(Journal open, long id, Room room, long mostUnsaved) {
        Disk disk = new JournaledDisk(store, ledger, open, id, journal, room, mostUnsaved);
        disk.pages().run();
        room.beginPatience();
        return disk;
    }

    private byte[] read() throws IOException {
        try {
            return Files.readAllBytes(journal);
        } catch (NoSuchFileException e) {
            throw DataUtils.newMVStoreException(
                    DataUtils.ERROR_FILE_CORRUPT, "{0} is missing, which has the latest changes", journal, e);
        }
    }
}
