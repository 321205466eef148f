package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.port.Chores;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;

/** What was done once, in the last two months, one document each. */
final class MongoChores implements Chores {

    private final LeasedKeys keys;

    MongoChores(MongoCollection<Document> chores) {
        this.keys = new LeasedKeys(chores, LEASE, Duration.ofDays(60));
    }

    @Override
    public boolean take(String key, Instant now) {
        return keys.take(key, now);
    }

    @Override
    public void finish(String key) {
        keys.finish(key);
    }

    /** Forgets what is older than two months. */
    void sweep(Instant now) {
        keys.sweep(now);
    }
}
