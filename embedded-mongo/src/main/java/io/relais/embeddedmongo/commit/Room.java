package io.relais.embeddedmongo.commit;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the room on the disk. Writes are refused while a reserve is left, and if that is used up by others, the data file
 * waits: a store that can't write closes itself.
 */
public final class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final int OUT_OF_DISK_SPACE = 14031;
    private static final long LOOKS_AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

    /** A commit writes index pages and the way to them besides the documents. */
    private static final int WRITTEN_PER_CHANGED = 2;

    private final LongSupplier usableBytes;
    private final long reserve;
    private volatile boolean patient;
    private volatile boolean awaited;

    /**
     * The room on one disk.
     *
     * @param usableBytes how much there is
     * @param reserve how much is always left, for the commit in hand and for giving back room
     */
    public Room(LongSupplier usableBytes, long reserve) {
        this.usableBytes = usableBytes;
        this.reserve = reserve;
    }

    /** No file, no end of room. */
    public static Room unlimited() {
        return new Room(() -> Long.MAX_VALUE, 0);
    }

    /**
     * Refuses a write that may not fit.
     *
     * @param unsaved bytes that wait for the next commit
     * @throws MongoServerError with MongoDB's code for a full disk
     */
    void require(long unsaved) {
        if (awaited || usableBytes.getAsLong() - reserve < unsaved * WRITTEN_PER_CHANGED) {
            throw full();
        }
    }

    /** What a writer is told. */
    MongoServerError full() {
        return new MongoServerError(
                OUT_OF_DISK_SPACE,
                "OutOfDiskSpace",
                "The disk of the embedded engine's data file is full: nothing was written. Reads go on; writes do"
                        + " again once more than " + reserve / (1024 * 1024) + " MB are free.");
    }

    /** From now on, the data file waits rather than fails; until then, the person at the start is told. */
    void beginPatience() {
        patient = true;
    }

    /** The data file fails rather than keeps the process from ending; the journal has what it lacks. */
    void endPatience() {
        patient = false;
    }

    /**
     * Waits a little after a write that failed.
     *
     * @param bytes what could not be written
     * @throws MVStoreException the failure, if it is not for want of room, or nobody wants to wait
     */
    void awaitAfter(MVStoreException failure, long bytes) {
        if (!patient || usableBytes.getAsLong() >= bytes + reserve) {
            awaited = false;
            throw failure;
        }
        if (!awaited) {
            LOG.warn("The disk of the data file is full: writes wait until there is room, reads go on");
        }
        awaited = true;
        LockSupport.parkNanos(LOOKS_AGAIN);
    }

    /** There was room. */
    void found() {
        awaited = false;
    }
}
