package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {

    private static final int THREADS = 8;
    private static final int WINS_EACH = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void losesNoUpdateAndNoConnection() throws Exception {
        try (Served served = Served.on(directory.resolve("race.mv"))) {
            MongoCollection<Document> things = served.things();
            things.insertOne(new Document("_id", 1).append("version", 0).append("log", List.of()));
            race(() -> win(things));
            Document end = things.find(eq(1)).first();
            assertThat(end).containsEntry("version", THREADS * WINS_EACH);
            assertThat(end.getList("log", Integer.class))
                    .doesNotHaveDuplicates()
                    .hasSize(THREADS * WINS_EACH);
        }
    }

    @Test
    void letsOneOfManyInsertAKey() throws Exception {
        try (Served served = Served.on(directory.resolve("race.mv"))) {
            MongoCollection<Document> things = served.things();
            List<Boolean> firsts = race(
                    () -> things.updateOne(eq("key"), Updates.setOnInsert("by", "me"), new UpdateOptions().upsert(true))
                                    .getUpsertedId()
                            != null);
            assertThat(firsts).containsOnlyOnce(true);
        }
    }

    /** A reply written out while its document loses and gains fields would break the connection. */
    @Test
    void readsWholeDocumentsWhileTheyChange() throws Exception {
        try (Served served = Served.on(directory.resolve("race.mv"))) {
            MongoCollection<Document> things = served.things();
            Document wide = new Document("_id", 1);
            IntStream.range(0, 500).forEach(i -> wide.append("field" + i, i));
            things.insertOne(wide);
            List<Integer> sizes = race(() -> {
                Document read = wide;
                for (int i = 0; i < WINS_EACH; i++) {
                    String own = Thread.currentThread().getName();
                    things.updateOne(eq(1), i % 2 == 0 ? Updates.set(own, i) : Updates.unset(own));
                    read = things.find(eq(1)).first();
                }
                return read == null ? 0 : read.size();
            });
            assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(wide.size(), wide.size() + THREADS));
            assertThat(things.find(eq(1)).first()).isEqualTo(wide);
        }
    }

    /** Reads, then saves on the version read, until it has won its share. */
    private static int win(MongoCollection<Document> things) {
        int wins = 0;
        while (wins < WINS_EACH) {
            Document read = things.find(eq(1)).first();
            int version = read == null ? -1 : read.getInteger("version");
            Document saved = things.findOneAndUpdate(
                    and(eq("_id", 1), eq("version", version)),
                    Updates.combine(Updates.inc("version", 1), Updates.push("log", version)));
            wins += saved == null ? 0 : 1;
        }
        return wins;
    }

    private static <T> List<T> race(Callable<T> runner) throws Exception {
        ExecutorService runners = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> finishes = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            finishes.add(runners.submit(() -> {
                start.await();
                return runner.call();
            }));
        }
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Future<T> finish : finishes) {
            results.add(finish.get(60, TimeUnit.SECONDS));
        }
        runners.shutdown();
        return results;
    }
}
