package io.relais.embeddedmongo.maintenance;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.collection.StoredDatabase;
import io.relais.embeddedmongo.commit.CommandGate;
import io.relais.embeddedmongo.index.IndexSpec;
import io.relais.embeddedmongo.index.OrderedIndex;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.function.Supplier;

/** Deletes documents whose index says that they are to go some time after the moment in its field. */
public final class Expiry {

    private static final int AT_ONCE = 500;

    private final CommandGate gate;
    private final Supplier<Collection<StoredDatabase>> databases;
    private final InstantSource clock;

    /** Looks after all databases there are. */
    public Expiry(CommandGate gate, Supplier<Collection<StoredDatabase>> databases, InstantSource clock) {
        this.gate = gate;
        this.databases = databases;
        this.clock = clock;
    }

    /** Deletes what is due, some hundred in a command, so that nobody waits for long. */
    public void run() {
        for (StoredDatabase database : databases.get()) {
            for (StoredCollection collection : database.collections()) {
                for (OrderedIndex index : collection.contents().indexes().all()) {
                    sweep(collection, index.spec());
                }
            }
        }
    }

    private void sweep(StoredCollection collection, IndexSpec index) {
        Long seconds = index.expireAfterSeconds();
        if (seconds == null || index.fields().size() != 1) {
            return;
        }
        Instant before = clock.instant().minusSeconds(seconds);
        Document due = new Document(index.fields().get(0).path(), new Document("$lt", before));
        int deleted;
        do {
            Document reply =
                    gate.pass(() -> new Document("n", collection.deleteDocuments(due, AT_ONCE, NoopOplog.get())));
            deleted = (Integer) reply.getOrDefault("n", 0);
        } while (deleted == AT_ONCE);
    }
}
