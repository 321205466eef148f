package io.relais.benchmarks;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.nio.file.Path;

/**
 * An engine that runs on a file of its own until it is closed.
 *
 * @param acknowledges when it says that a write is done
 */
record Engine(String name, String connectionString, When acknowledges, Runnable stop) implements AutoCloseable {

    /** What has happened by then. */
    enum When {
        ON_DISK,
        IN_MEMORY
    }

    /** The engine of that name: {@code own}, {@code relaxed} or {@code stock}. */
    static Engine named(String name, Path directory, int cacheMegabytes) {
        return switch (name) {
            case "own" -> own(name, directory, When.ON_DISK, Options.durable().withCacheMegabytes(cacheMegabytes));
            case "relaxed" ->
                own(name, directory, When.IN_MEMORY, Options.relaxed().withCacheMegabytes(cacheMegabytes));
            case "stock" -> stock(directory);
            default -> throw new IllegalArgumentException("no engine " + name);
        };
    }

    /** Ours, which syncs before it acknowledges, or ten times a second. */
    private static Engine own(String name, Path directory, When acknowledges, Options options) {
        EmbeddedMongo engine = EmbeddedMongo.open(directory.resolve("own.mv"), options);
        return new Engine(name, engine.connectionString(), acknowledges, engine::close);
    }

    /** The library's back end on H2 as it comes, which writes once a second and does not sync. */
    private static Engine stock(Path directory) {
        MongoServer server =
                new MongoServer(new H2Backend(directory.resolve("stock.mv").toString()));
        server.bind();
        String address = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
        return new Engine("stock", address, When.IN_MEMORY, server::shutdownNow);
    }

    @Override
    public void close() {
        stop.run();
    }
}
