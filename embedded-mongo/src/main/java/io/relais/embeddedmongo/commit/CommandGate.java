package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Lets one command at a time at the documents, and holds its reply back until all that the reply may show is on disk.
 *
 * <p>Commits only ever happen between two commands, so a command is on disk whole or not at all. While one thread waits
 * for the disk, others run their commands and queue; the next commit then covers them all.
 */
final class CommandGate {

    private static final int INTERNAL_ERROR = 1;
    private static final int COMPACT_BELOW_FILL_PERCENT = 70;
    private static final int COMPACT_AT_MOST_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private final boolean onFile;
    private final boolean syncs;

    /** Taken before {@link #commands} wherever both are. */
    private final ReentrantLock commits = new ReentrantLock();

    private final ReentrantLock commands = new ReentrantLock();
    private long applied;
    private long compacted;
    private volatile long durable;

    CommandGate(MVStore store, Sync sync) {
        this.store = store;
        this.onFile = store.getFileStore() != null;
        this.syncs = sync == Sync.EVERY_WRITE;
    }

    /** Runs a command alone and answers with a copy that no later command can change. */
    Document pass(Supplier<Document> command) {
        try {
            long seen;
            Document reply;
            commands.lock();
            try {
                requireOpen();
                reply = command.get().cloneDeeply();
                seen = lastChange();
            } finally {
                commands.unlock();
            }
            awaitDisk(seen);
            return reply;
        } catch (MVStoreException e) {
            throw failure(String.valueOf(e.getMessage()), e);
        }
    }

    /** Fails once the store has closed itself, as it does when the disk is full or broken. */
    void requireOpen() {
        if (store.isClosed()) {
            throw failure("closed", store.getPanicException());
        }
    }

    /** Commits what is pending, then gives back room in the file, a few megabytes at a time. */
    void tidy() {
        whileQuiet(() -> {
            if (onFile && !store.isClosed() && compacted < lastChange()) {
                compacted = applied;
                store.compact(COMPACT_BELOW_FILL_PERCENT, COMPACT_AT_MOST_BYTES);
            }
        });
    }

    /** Commits what is pending and closes the store; commands that come later are refused. */
    void close() {
        whileQuiet(store::close);
    }

    private void whileQuiet(Runnable work) {
        commits.lock();
        commands.lock();
        try {
            work.run();
        } finally {
            commands.unlock();
            commits.unlock();
        }
    }

    private long lastChange() {
        if (onFile && store.hasUnsavedChanges()) {
            applied++;
        }
        return applied;
    }

    private void awaitDisk(long change) {
        if (durable >= change) {
            return;
        }
        commits.lock();
        try {
            if (durable < change) {
                commit();
            }
        } finally {
            commits.unlock();
        }
    }

    private void commit() {
        long upTo;
        commands.lock();
        try {
            upTo = applied;
            store.commit();
        } finally {
            commands.unlock();
        }
        if (syncs) {
            store.sync();
        }
        durable = upTo;
    }

    private static MongoServerError failure(String reason, @Nullable Throwable cause) {
        String message = "The embedded engine can't use its data file any more (" + reason
                + "). Nothing acknowledged is" + " lost: check the disk's room and health, then restart.";
        return new MongoServerError(INTERNAL_ERROR, "InternalError", message, cause);
    }
}
