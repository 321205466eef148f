package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IsolationTest {

    private static final int MANY = 30_000;
    private static final int PAIRS = 150;

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @Test
    void readsOnInTheMomentOfItsBeginningWhileOthersWrite() {
        fill(MANY);
        List<Integer> ids = new ArrayList<>();
        try (MongoCursor<Document> cursor =
                things.find(eq("state", "old")).batchSize(2_000).iterator()) {
            while (ids.size() < MANY / 2) {
                ids.add(cursor.next().getInteger("_id"));
            }
            things.updateMany(gte("_id", MANY - 1_000), Updates.set("state", "new"));
            things.deleteMany(new Document("_id", new Document("$gt", MANY / 2).append("$lt", MANY / 2 + 1_000)));
            things.insertOne(thing(MANY));
            assertThat(things.countDocuments(eq("state", "new"))).isEqualTo(1_000);
            cursor.forEachRemaining(rest -> ids.add(rest.getInteger("_id")));
        }
        assertThat(ids)
                .containsExactlyElementsOf(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void letsOthersReadAndWriteDuringASlowAggregation() throws Exception {
        fill(PAIRS);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        Future<Document> pairs = slow.submit(() -> things.aggregate(List.of(
                        Aggregates.lookup("things", "state", "state", "same"),
                        Aggregates.unwind("$same"),
                        Aggregates.count()))
                .first());
        for (int i = 0; i < 10; i++) {
            things.insertOne(thing(PAIRS + i));
            assertThat(things.find(eq(PAIRS + i)).first()).isNotNull();
        }
        assertThat(pairs).as("still running").isNotDone();
        double side = Math.sqrt(pairs.get(120, TimeUnit.SECONDS).getInteger("count"));
        assertThat(side).as("both sides at one moment").isEqualTo(Math.rint(side));
        slow.shutdown();
    }

    private void fill(int count) {
        things.insertMany(
                IntStream.range(0, count).mapToObj(IsolationTest::thing).toList());
    }

    private static Document thing(int id) {
        return new Document("_id", id).append("state", "old");
    }
}
