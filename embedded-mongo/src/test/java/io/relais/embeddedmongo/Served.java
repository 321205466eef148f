package io.relais.embeddedmongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An engine with a driver connected to it; as an extension it is closed after each test. */
final class Served implements AfterEachCallback, AutoCloseable {

    /** No retries: a dropped connection must show. */
    private static final String SETTINGS =
            "/?w=majority&retryReads=false&retryWrites=false&serverSelectionTimeoutMS=5000";

    final EmbeddedMongo engine;
    final MongoClient client;

    private Served(EmbeddedMongo engine) {
        this.engine = engine;
        this.client = MongoClients.create(engine.connectionString() + SETTINGS);
    }

    static Served inMemory() {
        return new Served(EmbeddedMongo.inMemory());
    }

    static Served on(Path file) {
        return on(EmbeddedMongo.open(file, Options.durable()));
    }

    static Served on(EmbeddedMongo engine) {
        return new Served(engine);
    }

    MongoDatabase database() {
        return client.getDatabase("desk");
    }

    MongoCollection<Document> things() {
        return database().getCollection("things");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        client.close();
        engine.close();
    }
}
