package io.relais.embeddedmongo.commit;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Snapshot;
import io.relais.embeddedmongo.store.Tables;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Lets one changing command at a time at the tables, and holds its reply back until it is on disk.
 *
 * <p>Commits only ever happen between two commands, so a command is on disk whole or not at all. While one thread waits
 * for the disk, others run their commands and queue; the next commit then covers them all. Readers come by no lock: they
 * see everything as it was at the last commit that is on disk.
 */
public final class CommandGate {

    private static final int INTERNAL_ERROR = 1;
    private static final int MOST_WAITING_MILLIS = 200;

    private final MVStore store;
    private final Tables tables;
    private final Durability durability;
    private final Disk disk;

    /** Taken before {@link #commands} wherever both are. */
    private final ReentrantLock commits = new ReentrantLock();

    private final ReentrantLock commands = new ReentrantLock();
    private long applied;
    private volatile long durable;
    private volatile Snapshot latest;

    /** Why nothing can be written any more; null as long as all is well. */
    private volatile @Nullable MVStoreException broken;

    /** A gate to the tables of an open store. */
    public CommandGate(MVStore store, Tables tables, Durability durability, Disk disk) {
        this.store = store;
        this.tables = tables;
        this.durability = durability;
        this.disk = disk;
        this.latest = tables.snapshot();
    }

    /**
     * Runs a command that may change something, alone. If it fails, nothing that it did stays.
     *
     * @throws MongoServerError what the command throws, or that the disk is full or broken
     */
    public Document pass(Supplier<Document> command) {
        try {
            long seen;
            Document reply;
            enter();
            try {
                reply = runWhole(command);
                seen = applied;
            } finally {
                commands.unlock();
            }
            awaitDisk(seen);
            return reply;
        } catch (MVStoreException e) {
            throw failure(String.valueOf(e.getMessage()), e);
        }
    }

    /** Everything as of the last acknowledged commit; the caller lets go of it. */
    public Snapshot look() {
        while (true) {
            requireOpen();
            Snapshot snapshot = latest;
            if (snapshot.hold()) {
                return snapshot;
            }
        }
    }

    /** Fails once the store has closed itself, as it does when the disk is broken. */
    public void requireOpen() {
        if (store.isClosed()) {
            throw failure("closed", store.getPanicException());
        }
    }

    /** Writes what is pending, if anything is. */
    public void flush() {
        commits.lock();
        try {
            if (!store.isClosed() && durable < applied()) {
                commit(disk::next);
            }
        } finally {
            commits.unlock();
        }
    }

    /** Writes all changed pages, so that what they replace in the file can be given back. */
    public void writePages() {
        commits.lock();
        try {
            if (!store.isClosed()) {
                commit(disk::pages);
            }
        } finally {
            commits.unlock();
        }
    }

    /** Commits what is pending and closes the store; commands that come later are refused. */
    public void close() {
        disk.stopWaiting();
        commits.lock();
        commands.lock();
        try {
            // the file may only be closed at its last version
            latest.letGo();
            if (broken == null && !store.isClosed()) {
                disk.close();
            } else {
                disk.abandon();
            }
        } finally {
            commands.unlock();
            commits.unlock();
        }
    }

    private void enter() {
        try {
            do {
                disk.requireRoom();
            } while (!commands.tryLock(MOST_WAITING_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("interrupted", e);
        }
    }

    private Document runWhole(Supplier<Document> command) {
        requireOpen();
        requireWhole();
        Changes changes = tables.changes();
        boolean whole = false;
        try {
            Document reply = command.get();
            if (changes.any()) {
                disk.admit(changes.redo());
                applied++;
            }
            whole = true;
            return reply;
        } finally {
            if (whole) {
                keep(changes);
            } else {
                changes.takeBack();
            }
        }
    }

    private void requireWhole() {
        MVStoreException cause = broken;
        if (cause != null) {
            throw failure(String.valueOf(cause.getMessage()), cause);
        }
    }

    private void keep(Changes changes) {
        boolean any = changes.any();
        changes.keep();
        if (any && durability == Durability.MEMORY) {
            publish(tables.snapshot());
        }
    }

    private long applied() {
        commands.lock();
        try {
            return applied;
        } finally {
            commands.unlock();
        }
    }

    private void awaitDisk(long change) {
        boolean waits = durability == Durability.DISK || disk.isDue();
        if (!waits || durable >= change) {
            return;
        }
        commits.lock();
        try {
            if (durable < change) {
                requireWhole();
                commit(disk::next);
            }
        } finally {
            commits.unlock();
        }
    }

    private void commit(Supplier<Runnable> how) {
        try {
            long upTo;
            Snapshot committed;
            Runnable writing;
            commands.lock();
            try {
                upTo = applied;
                writing = how.get();
                committed = tables.snapshot();
            } finally {
                commands.unlock();
            }
            writing.run();
            show(committed);
            durable = upTo;
        } catch (MVStoreException e) {
            broken = e;
            throw e;
        }
    }

    /** Where commands wait for no disk, each has shown its own changes already. */
    private void show(Snapshot committed) {
        switch (durability) {
            case DISK -> publish(committed);
            case MEMORY -> committed.letGo();
        }
    }

    private void publish(Snapshot snapshot) {
        Snapshot before = latest;
        latest = snapshot;
        before.letGo();
    }

    private static MongoServerError failure(String reason, @Nullable Throwable cause) {
        String message = "The embedded engine can't use its data file any more (" + reason
                + "). Nothing acknowledged is lost: check the disk's room and health, then restart.";
        return new MongoServerError(INTERNAL_ERROR, "InternalError", message, cause);
    }
}
