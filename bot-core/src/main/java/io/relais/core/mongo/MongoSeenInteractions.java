package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.port.SeenInteractions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** The interactions seen in the last hour, one document each. */
final class MongoSeenInteractions implements SeenInteractions {

    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int BATCH = 1_000;

    private final MongoCollection<Document> seen;

    MongoSeenInteractions(MongoCollection<Document> seen) {
        this.seen = seen;
    }

    @Override
    public boolean firstTime(String key, Instant now) {
        Document entry = new Document("_id", DocumentWriter.wellFormed(key)).append("at", DocumentWriter.date(now));
        try {
            Server.ask(() -> seen.insertOne(entry));
            return true;
        } catch (DuplicateKey known) {
            return false;
        }
    }

    @Override
    public void forget(String key) {
        Server.ask(() -> seen.deleteOne(new Document("_id", DocumentWriter.wellFormed(key))));
    }

    /** Forgets what is older than an hour, some thousand at a time. */
    void sweep(Instant now) {
        Document old = new Document("at", Queries.until(now.minus(REMEMBERED)));
        List<Document> batch;
        do {
            batch = Queries.list(seen.find(old)
                    .sort(new Document("at", 1))
                    .projection(new Document("_id", 1))
                    .limit(BATCH));
            List<String> keys =
                    batch.stream().map(entry -> entry.getString("_id")).toList();
            Server.ask(() -> seen.deleteMany(new Document("_id", new Document("$in", keys))));
        } while (batch.size() == BATCH);
    }
}
