package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.port.SeenInteractions;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;

/** The interactions seen in the last hour, one document each. */
final class MongoSeenInteractions implements SeenInteractions {

    private final LeasedKeys keys;

    MongoSeenInteractions(MongoCollection<Document> seen) {
        this.keys = new LeasedKeys(seen, LEASE, Duration.ofHours(1));
    }

    @Override
    public boolean take(String key, Instant now) {
        return keys.take(key, now);
    }

    @Override
    public void finish(String key) {
        keys.finish(key);
    }

    /** Forgets what is older than an hour. */
    void sweep(Instant now) {
        keys.sweep(now);
    }
}
