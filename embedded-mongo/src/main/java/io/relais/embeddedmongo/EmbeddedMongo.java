package io.relais.embeddedmongo;

import io.relais.embeddedmongo.commit.CommandGate;
import io.relais.embeddedmongo.commit.Disk;
import io.relais.embeddedmongo.commit.Durability;
import io.relais.embeddedmongo.commit.PagesOnly;
import io.relais.embeddedmongo.commit.Recovery;
import io.relais.embeddedmongo.commit.Room;
import io.relais.embeddedmongo.maintenance.Compaction;
import io.relais.embeddedmongo.maintenance.Expiry;
import io.relais.embeddedmongo.maintenance.Housekeeping;
import io.relais.embeddedmongo.protocol.Backend;
import io.relais.embeddedmongo.protocol.Cursors;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Tables;
import io.relais.embeddedmongo.wire.PortUnavailable;
import io.relais.embeddedmongo.wire.WireServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB-speaking engine in this process, on loopback, for one machine. */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);

    private static final Duration COMPACTED = Duration.ofSeconds(2);
    private static final Duration EXPIRED = Duration.ofSeconds(60);

    private final WireServer server;
    private final Housekeeping housekeeping;
    private final String connectionString;
    private final @Nullable Path file;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedMongo(MVStore store, Tables tables, Disk disk, Options options, @Nullable Path file) {
        CommandGate gate = new CommandGate(store, tables, durability(options, file), disk);
        Cursors cursors = new Cursors(System::nanoTime);
        Backend backend = new Backend(tables, gate, cursors);
        this.server = serving(backend, gate, options.port());
        this.file = file;
        this.housekeeping = new Housekeeping()
                .every(options.sync().period(), gate::flush)
                .every(COMPACTED, new Compaction(store, gate, (int) (options.unsavedBytes() / 2))::run)
                .every(EXPIRED, new Expiry(gate, backend::databases, InstantSource.system())::run)
                .every(EXPIRED, cursors::giveUpIdle);
        this.connectionString = "mongodb://127.0.0.1:" + server.port();
        LOG.info(notice());
    }

    /** The gate has the file's latest version in hand: where nobody is served, it must let go of it. */
    private static WireServer serving(Backend backend, CommandGate gate, int port) {
        try {
            return WireServer.start(backend, port);
        } catch (PortUnavailable taken) {
            gate.close();
            throw taken;
        }
    }

    /** In one line what this is, where its data is, and when something else is needed. */
    String notice() {
        return "Embedded MongoDB engine at " + connectionString + ", data in " + (file == null ? "memory only" : file)
                + ": for one machine and one process; for replication, access from elsewhere or backups while it runs,"
                + " use a MongoDB server";
    }

    private static Durability durability(Options options, @Nullable Path file) {
        return file != null && options.sync() == Sync.EVERY_WRITE ? Durability.DISK : Durability.MEMORY;
    }

    /**
     * Opens the file, creating it if there is none, and serves it until {@link #close()}.
     *
     * <p>A file of the engine before this one is brought over; what it was is kept beside it.
     *
     * @throws DataFileUnusable if it is in use, damaged or out of reach, in words a person can act on
     * @throws PortUnavailable if the options name a port that can't be had
     */
    public static EmbeddedMongo open(Path file, Options options) {
        return open(file, options, DataFile.room(file));
    }

    static EmbeddedMongo open(Path file, Options options, Room room) {
        Path path = file.toAbsolutePath().normalize();
        MVStore store = DataFile.open(path, options, room);
        Disk disk = null;
        boolean opened = false;
        try {
            Tables tables = new Tables(store, new Changes());
            disk = new Recovery(store, tables, path).disk(room, options.unsavedBytes());
            EmbeddedMongo engine = new EmbeddedMongo(store, tables, disk, options, path);
            opened = true;
            return engine;
        } catch (IOException e) {
            throw DataFile.unusable(path, e);
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw DataFile.explained(path, e);
        } finally {
            if (!opened) {
                leave(path, store, disk);
            }
        }
    }

    /** As it was found, if it could not even be read. */
    private static void leave(Path path, MVStore store, @Nullable Disk disk) {
        if (disk == null) {
            store.closeImmediately();
        } else if (store.isClosed()) {
            disk.abandon();
        } else {
            disk.close();
        }
        forgetHolder(path);
    }

    /** Serves an empty engine that forgets everything when closed. */
    public static EmbeddedMongo inMemory() {
        Options options = Options.relaxed();
        MVStore store = DataFile.inMemory(options);
        return new EmbeddedMongo(store, new Tables(store, new Changes()), new PagesOnly(store), options, null);
    }

    /** Where a MongoDB client of this machine connects. */
    public String connectionString() {
        return connectionString;
    }

    /** Ends connections, finishes the command in hand, and closes the file. Closing twice is harmless. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        housekeeping.close();
        server.stop();
        if (file != null) {
            forgetHolder(file);
        }
    }

    private static void forgetHolder(Path file) {
        try {
            new Holder(file).removeNote();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
