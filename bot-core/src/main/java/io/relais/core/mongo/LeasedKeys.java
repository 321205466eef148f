package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * Keys that are taken by one of many, each once, and remembered for a while.
 *
 * @param lease how long a key that was taken is not taken by another before it is finished
 * @param remembered how long a key is remembered
 */
record LeasedKeys(MongoCollection<Document> keys, Duration lease, Duration remembered) {

    private static final String AT = "at";
    private static final String DONE = "done";
    private static final int BATCH = 1_000;

    boolean take(String key, Instant now) {
        try {
            Server.ask(() -> keys.insertOne(entry(key).append(AT, DocumentWriter.date(now))));
            return true;
        } catch (DuplicateKey known) {
            return takeOver(key, now);
        }
    }

    /** Of several that try at once one finds the old time, since it sets a new one. */
    private boolean takeOver(String key, Instant now) {
        Document abandoned = entry(key).append(DONE, null).append(AT, Queries.until(now.minus(lease)));
        Document anew = new Document("$set", new Document(AT, DocumentWriter.date(now)));
        return Server.ask(() -> keys.updateOne(abandoned, anew)).getModifiedCount() == 1;
    }

    void finish(String key) {
        Server.ask(() -> keys.updateOne(entry(key), new Document("$set", new Document(DONE, true))));
    }

    private static Document entry(String key) {
        return new Document("_id", DocumentWriter.wellFormed(key));
    }

    /** Forgets what need not be remembered any more, some thousand at a time. */
    void sweep(Instant now) {
        Document old = new Document(AT, Queries.until(now.minus(remembered)));
        List<Document> batch;
        do {
            batch = Queries.list(keys.find(old)
                    .sort(new Document(AT, 1))
                    .projection(new Document("_id", 1))
                    .limit(BATCH));
            List<String> ids =
                    batch.stream().map(entry -> entry.getString("_id")).toList();
            Server.ask(() -> keys.deleteMany(new Document("_id", new Document("$in", ids))));
        } while (batch.size() == BATCH);
    }
}
