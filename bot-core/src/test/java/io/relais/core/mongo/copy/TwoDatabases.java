package io.relais.core.mongo.copy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.time.Instant;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Two databases on one engine, and a copy between them. */
@SuppressWarnings("NullAway.Init")
final class TwoDatabases implements BeforeEachCallback, AfterEachCallback {

    static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    static final String THINGS = "things";

    private EmbeddedMongo engine;
    private MongoClient client;
    private CopyEnd source;
    private CopyEnd target;

    @Override
    public void beforeEach(ExtensionContext context) {
        engine = EmbeddedMongo.inMemory();
        client = MongoClients.create(engine.connectionString());
        source = CopyEnd.open(uri("source"), "the source");
        target = CopyEnd.open(uri("target"), "the target");
    }

    private String uri(String database) {
        return engine.connectionString() + "/" + database + "?retryWrites=false";
    }

    MongoDatabase from() {
        return client.getDatabase("source");
    }

    MongoDatabase to() {
        return client.getDatabase("target");
    }

    /** So many small documents at the source, and an index. */
    TwoDatabases withThings(int documents) {
        from().getCollection(THINGS).createIndex(new Document("name", 1));
        from().getCollection(THINGS)
                .insertMany(IntStream.range(0, documents)
                        .mapToObj(i -> new Document("_id", i).append("name", "thing " + i))
                        .toList());
        return this;
    }

    DatabaseCopy copy() {
        return new DatabaseCopy(source, target);
    }

    DatabaseCopy copyFrom(String place) {
        return new DatabaseCopy(CopyEnd.open(uri("source"), place), target);
    }

    DatabaseCopy copyOfTheTarget() {
        return new DatabaseCopy(target, source);
    }

    DatabaseCopy begun() {
        DatabaseCopy copy = copy();
        copy.begin(NOW);
        return copy;
    }

    /** A copy that was broken off after its first batch. */
    void interruptedCopy() {
        try {
            begun().copy(documents -> {
                throw new Interruption();
            });
        } catch (Interruption asWanted) {
            return;
        }
        throw new AssertionError("was not interrupted");
    }

    /** What a bot does when it starts on the target. */
    void startOnTheTarget() {
        try (MongoConnection connection = MongoConnection.open(uri("target"))) {
            MongoStores.prepare(connection, () -> NOW);
        }
    }

    private static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        source.close();
        target.close();
        client.close();
        engine.close();
    }
}
