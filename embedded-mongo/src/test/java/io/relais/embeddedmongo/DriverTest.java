package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A driver as it comes, with its own retries, sessions, batches and pool. */
class DriverTest {

    private static final int CONNECTIONS = 200;

    @RegisterExtension
    final Served served = Served.inMemory();

    @Test
    void servesADriverWithItsDefaults() {
        try (MongoClient client = MongoClients.create(served.engine.connectionString())) {
            MongoCollection<Document> things = client.getDatabase("desk").getCollection("things");
            things.insertOne(new Document("_id", 1));
            assertThat(things.updateOne(eq(1), Updates.set("a", 1)).getModifiedCount())
                    .isOne();
            assertThat(things.findOneAndUpdate(eq(1), Updates.inc("a", 1))).containsEntry("a", 1);
            assertThat(things.deleteOne(eq(1)).getDeletedCount()).isOne();
        }
    }

    @Test
    void offersNoTransactions() {
        try (ClientSession session = served.client.startSession()) {
            session.startTransaction();
            assertThatThrownBy(() -> served.things().insertOne(session, new Document("_id", 1)))
                    .isInstanceOf(MongoException.class);
        }
        assertThat(served.things().countDocuments()).isZero();
    }

    @Test
    void letsAReadBeRetriedAfterItsConnectionBroke() throws IOException {
        try (Relay relay = new Relay(served.engine);
                MongoClient client = MongoClients.create(relay.connectionString())) {
            MongoCollection<Document> things = client.getDatabase("desk").getCollection("things");
            things.insertOne(new Document("_id", 1));
            relay.cut();
            assertThat(things.find(eq(1)).first()).isNotNull();
            relay.cut();
            assertThat(things.countDocuments()).isOne();
        }
    }

    @Test
    void countsAndNumbersErrorsOverAllBatchesOfABulk() {
        List<Document> many = new ArrayList<>(
                IntStream.range(0, 2_500).mapToObj(i -> new Document("_id", i)).toList());
        many.set(1_700, new Document("_id", 3));
        many.set(2_400, new Document("_id", 4));
        assertThatThrownBy(() -> served.things().insertMany(copy(many), new InsertManyOptions().ordered(false)))
                .asInstanceOf(type(MongoBulkWriteException.class))
                .satisfies(e -> assertThat(e.getWriteErrors())
                        .extracting(error -> error.getIndex())
                        .containsExactly(1_700, 2_400))
                .satisfies(
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2_498));
        served.things().drop();
        assertThatThrownBy(() -> served.things().insertMany(copy(many)))
                .asInstanceOf(type(MongoBulkWriteException.class))
                .satisfies(e -> assertThat(e.getWriteErrors())
                        .extracting(error -> error.getIndex())
                        .containsExactly(1_700));
        assertThat(served.things().countDocuments()).isEqualTo(1_700);
    }

    @Test
    void servesManyConnectionsAtOnce() throws Exception {
        try (MongoClient client =
                MongoClients.create(served.engine.connectionString() + "/?maxPoolSize=200&minPoolSize=200")) {
            MongoCollection<Document> things = client.getDatabase("desk").getCollection("things");
            ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
            CountDownLatch together = new CountDownLatch(CONNECTIONS);
            List<Future<Document>> found = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                Document thing = new Document("_id", i);
                found.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    things.insertOne(thing);
                    return things.find(thing).first();
                }));
            }
            for (Future<Document> each : found) {
                assertThat(each.get(60, TimeUnit.SECONDS)).isNotNull();
            }
            threads.shutdown();
            assertThat(things.countDocuments()).isEqualTo(CONNECTIONS);
        }
    }

    private static List<Document> copy(List<Document> documents) {
        return documents.stream().map(Document::new).toList();
    }
}
