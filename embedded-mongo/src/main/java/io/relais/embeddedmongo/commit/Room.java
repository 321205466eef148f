package io.relais.embeddedmongo.commit;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.function.LongSupplier;

/**
 * Watches the room on the disk, so that a commit never meets its end: the file would close itself.
 *
 * @param usableBytes how much there is
 * @param reserve how much is always left, for the commit in hand and for giving back room
 */
public record Room(LongSupplier usableBytes, long reserve) {

    private static final int OUT_OF_DISK_SPACE = 14031;

    /** A commit writes index pages and the way to them besides the documents. */
    private static final int WRITTEN_PER_CHANGED = 2;

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
        if (usableBytes.getAsLong() - reserve < unsaved * WRITTEN_PER_CHANGED) {
            throw new MongoServerError(
                    OUT_OF_DISK_SPACE,
                    "OutOfDiskSpace",
                    "The disk of the embedded engine's data file is full: nothing was written. Reads go on; writes do"
                            + " again once more than " + reserve / (1024 * 1024) + " MB are free.");
        }
    }
}
