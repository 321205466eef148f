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
    private static final String AT = "at";
    private static final String DONE = "done";
    private static final int BATCH = 1_000;

    private final MongoCollection<Document> seen;

    MongoSeenInteractions(MongoCollection<Document> seen) {
        this.seen = seen;
    }

    @Override
    public boolean take(String key, Instant now) {
        try {
            Server.ask(() -> seen.insertOne(entry(key).append(AT, DocumentWriter.date(now))));
            return true;
        } catch (DuplicateKey known) {
            return takeOver(key, now);
        }
    }

    /** Of several that try at once one finds the old time, since it sets a new one. */
    private boolean takeOver(String key, Instant now) {
        Document abandoned = entry(key).append(DONE, null).append(AT, Queries.until(now.minus(LEASE)));
        Document anew = new Document("$set", new Document(AT, DocumentWriter.date(now)));
        return Server.ask(() -> seen.updateOne(abandoned, anew)).getModifiedCount() == 1;
    }

    @Override
    public void finish(String key) {
        Server.ask(() -> seen.updateOne(entry(key), new Document("$set", new Document(DONE, true))));
    }

    private static Document entry(String key) {
        return new Document("_id", DocumentWriter.wellFormed(key));
    }

    /** Forgets what is older than an hour, some thousand at a time. */
    void sweep(Instant now) {
        Document old = new Document(AT, Queries.until(now.minus(REMEMBERED)));
        List<Document> batch;
        do {
            batch = Queries.list(seen.find(old)
                    .sort(new Document(AT, 1))
                    .projection(new Document("_id", 1))
                    .limit(BATCH));
            List<String> keys =
                    batch.stream().map(entry -> entry.getString("_id")).toList();
            Server.ask(() -> seen.deleteMany(new Document("_id", new Document("$in", keys))));
        } while (batch.size() == BATCH);
    }
}
