package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what has not been run on this database, in order, each recorded, one instance at a time: an instance that starts
 * meanwhile waits for the lease.
 */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** All that there are, in order. */
    static final List<Migration> SHIPPED =
            List.of(new StartLeadNumbers(), new MakeDecisionsFindable(), new DropSingleCells());

    /** The document of the lease; migrations have the numbers from 1 on. */
    private static final int LEASE = 0;

    private static final Duration HELD = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST_PAUSES = 480;
    private static final int MOST_MIGRATIONS = 10_000;

    private final MongoDatabase database;
    private final MongoCollection<Document> record;
    private final InstantSource clock;
    private final List<Migration> all;

    Migrations(MongoDatabase database, InstantSource clock) {
        this(database, clock, SHIPPED);
    }

    Migrations(MongoDatabase database, InstantSource clock, List<Migration> all) {
        this.database = database;
        this.record = database.getCollection(Names.MIGRATIONS);
        this.clock = clock;
        this.all = all;
    }

    void run() {
        if (missing().isEmpty()) {
            return;
        }
        Document lease = awaitLease();
        try {
            missing().forEach(this::runOne);
        } finally {
            Document free = new Document("$set", new Document("until", LeadWrite.FREE));
            Server.ask(() -> record.updateOne(lease, free));
        }
    }

    private void runOne(Migration migration) {
        LOG.info("migration {}: {}", migration.number(), migration.name());
        migration.run(database);
        Document done = new DocumentWriter()
                .number("_id", migration.number())
                .text("name", migration.name())
                .time("at", clock.instant())
                .document();
        Server.ask(() -> record.insertOne(done));
    }

    private List<Migration> missing() {
        Set<Integer> done = new HashSet<>();
        Document ofMigrations = new Document("_id", new Document("$gt", LEASE));
        Queries.list(record.find(ofMigrations).limit(MOST_MIGRATIONS)).forEach(it -> done.add(it.getInteger("_id")));
        done.stream().filter(number -> number > all.size()).findFirst().ifPresent(number -> {
            throw new UnsuitableDatabase("The database was brought to migration " + number
                    + " by a newer version of Relais; this one knows " + all.size() + ". Start the newer version.");
        });
        return all.stream()
                .filter(migration -> !done.contains(migration.number()))
                .toList();
    }

    private Document awaitLease() {
        for (int left = MOST_PAUSES; left > 0; left--) {
            Document lease = tryLease();
            if (lease != null) {
                return lease;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new UnsuitableDatabase("Another instance has been migrating the database for minutes. Let it end; if it"
                + " died, its lease runs out " + HELD.toMinutes() + " minutes after it began: start again then.");
    }

    /** The lease, as the filter that finds it while it is held; or null where another instance has it. */
    private @Nullable Document tryLease() {
        Instant now = clock.instant();
        Document free = new Document("_id", LEASE).append("until", Queries.until(now));
        Document take = new Document("$set", new Document("until", DocumentWriter.date(now.plus(HELD))))
                .append("$inc", new Document("holder", 1L));
        FindOneAndUpdateOptions after =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        try {
            Document taken = Server.ask(() -> record.findOneAndUpdate(free, take, after));
            return taken == null ? null : new Document("_id", LEASE).append("holder", taken.get("holder"));
        } catch (DuplicateKey held) {
            return null;
        }
    }
}
