package io.relais.benchmarks;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.nio.file.Path;

/** An engine that runs on a file of its own until it is closed. */
record Engine(String name, String connectionString, Runnable stop) implements AutoCloseable {

    /** Ours, which syncs before it acknowledges. */
    static Engine own(Path directory, int cacheMegabytes) {
        EmbeddedMongo engine = EmbeddedMongo.open(
                directory.resolve("own.mv"), Options.durable().withCacheMegabytes(cacheMegabytes));
        return new Engine("own", engine.connectionString(), engine::close);
    }

    /** The library's back end on H2 as it comes, which writes once a second and does not sync. */
    static Engine stock(Path directory) {
        MongoServer server =
                new MongoServer(new H2Backend(directory.resolve("stock.mv").toString()));
        server.bind();
        String address = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
        return new Engine("stock", address, server::shutdownNow);
    }

    @Override
    public void close() {
        stop.run();
    }
}
