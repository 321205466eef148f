package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB-speaking engine in this process, on loopback, for one machine and some thousand documents. */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);

    /** More than the cores: a worker waits for the disk while others run their commands. */
    private static final int WORKERS = 8;

    private final MongoServer server;
    private final Housekeeping housekeeping;
    private final String connectionString;
    private final @Nullable Path file;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedMongo(MVStore store, Options options, @Nullable Path file) {
        CommandGate gate = new CommandGate(store, options.sync());
        this.server = new MongoServer(new DurableBackend(store, gate));
        this.file = file;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
        this.housekeeping = new Housekeeping(gate);
        InetSocketAddress address = server.getLocalAddress();
        this.connectionString = "mongodb://127.0.0.1:" + address.getPort();
        LOG.info(
                "Embedded MongoDB engine at {}, data in {}: good for one instance and some thousand documents;"
                        + " beyond that, or for replication and backups, use a MongoDB server",
                connectionString,
                file == null ? "memory only" : file);
    }

    /**
     * Opens the file, creating it if there is none, and serves it until {@link #close()}.
     *
     * @throws DataFileUnusable if it is in use, damaged or out of reach, in words a person can act on
     */
    public static EmbeddedMongo open(Path file, Options options) {
        Path path = file.toAbsolutePath().normalize();
        MVStore store = DataFile.open(path, options);
        try {
            return new EmbeddedMongo(store, options, path);
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw DataFile.explained(path, e);
        }
    }

    /** Serves an empty engine that forgets everything when closed. */
    public static EmbeddedMongo inMemory() {
        Options options = Options.relaxed();
        return new EmbeddedMongo(DataFile.inMemory(options), options, null);
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
        server.shutdownNow();
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
