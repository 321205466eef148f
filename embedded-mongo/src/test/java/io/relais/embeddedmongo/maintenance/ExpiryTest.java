package io.relais.embeddedmongo.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import io.relais.embeddedmongo.commit.CommandGate;
import io.relais.embeddedmongo.commit.Durability;
import io.relais.embeddedmongo.commit.PagesOnly;
import io.relais.embeddedmongo.protocol.Backend;
import io.relais.embeddedmongo.protocol.Cursors;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Tables;
import io.relais.embeddedmongo.wire.WireServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiryTest {

    private static final Instant NOON = Instant.parse("2026-05-12T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final MVStore store = new MVStore.Builder().open();
    private final Tables tables = new Tables(store, new Changes());
    private final CommandGate gate = new CommandGate(store, tables, Durability.MEMORY, new PagesOnly(store));
    private final Backend backend = new Backend(tables, gate, new Cursors(System::nanoTime));
    private final WireServer server = WireServer.start(backend, 0);
    private final MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + server.port());
    private final MongoCollection<Document> things = client.getDatabase("desk").getCollection("things");

    private Instant now = NOON;
    private final Expiry expiry = new Expiry(gate, backend::databases, () -> now);

    @AfterEach
    void stop() {
        client.close();
        server.stop();
    }

    @Test
    void deletesWhatIsDueAndNothingElse() {
        expireAfter(HOUR);
        things.insertMany(List.of(
                at("due", NOON.minus(HOUR).minusMillis(1)),
                at("just not", NOON.minus(HOUR)),
                at("later", NOON),
                new Document("_id", "no date").append("at", "yesterday"),
                new Document("_id", "several").append("at", List.of(Date.from(NOON), Date.from(Instant.EPOCH))),
                new Document("_id", "without")));
        expiry.run();
        assertThat(ids()).containsExactlyInAnyOrder("just not", "later", "no date", "without");
        now = NOON.plusMillis(1);
        expiry.run();
        assertThat(ids()).containsExactlyInAnyOrder("later", "no date", "without");
    }

    @Test
    void deletesManyAndLetsGoOfTheirKeys() {
        expireAfter(Duration.ZERO);
        things.insertMany(IntStream.range(0, 1_300)
                .mapToObj(i -> at("d" + i, NOON.minusSeconds(1)))
                .toList());
        expiry.run();
        assertThat(things.countDocuments(new Document("at", new Document("$lt", Date.from(NOON)))))
                .isZero();
        assertThat(ids()).isEmpty();
    }

    @Test
    void stopsWithTheIndex() {
        expireAfter(HOUR);
        things.dropIndex("at_1");
        things.insertOne(at("old", Instant.EPOCH));
        expiry.run();
        assertThat(ids()).containsExactly("old");
    }

    private void expireAfter(Duration age) {
        things.createIndex(new Document("at", 1), new IndexOptions().expireAfter(age.toSeconds(), TimeUnit.SECONDS));
    }

    private List<String> ids() {
        return things.find().map(thing -> thing.getString("_id")).into(new java.util.ArrayList<>());
    }

    private static Document at(String id, Instant moment) {
        return new Document("_id", id).append("at", Date.from(moment));
    }
}
