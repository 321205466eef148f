package io.relais.embeddedmongo.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import io.relais.embeddedmongo.protocol.Cursors.Batch;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Snapshot;
import io.relais.embeddedmongo.store.Tables;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final int ALL = 100_000;

    private final MVStore store = new MVStore.Builder().open();
    private final Snapshot moment = new Tables(store, new Changes()).snapshot();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger read = new AtomicInteger();
    private final Cursors cursors = new Cursors(nanos::get);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsNoFurtherThanTheBatchAndWhetherThereIsMore() {
        Document first = open(7, numbers());
        assertThat(batch(first, "firstBatch")).hasSize(7);
        assertThat(read).hasValueLessThanOrEqualTo(8);
        Document next = cursors.more(more(id(first), 3));
        assertThat(batch(next, "nextBatch")).extracting(d -> d.get("_id")).containsExactly(7, 8, 9);
        assertThat(read).hasValueLessThanOrEqualTo(11);
    }

    @Test
    void endsABatchBeforeItIsLargerThanAMessage() {
        String text = "x".repeat(1_000_000);
        Document first = open(ALL, IntStream.range(0, 100).mapToObj(i -> new Document("text", text)));
        assertThat(batch(first, "firstBatch")).hasSizeBetween(2, 40);
        assertThat(id(first)).isNotZero();
    }

    @Test
    void takesABatchOfNoneForTheUsual() {
        Document first = open(0, numbers());
        assertThat(batch(first, "firstBatch")).isEmpty();
        assertThat(batch(cursors.more(more(id(first), 0)), "nextBatch")).hasSize(1_000);
    }

    @Test
    void givesUpWhatNobodyReadsForTenMinutes() {
        long idle = id(open(1, numbers()));
        nanos.addAndGet(Duration.ofMinutes(9).toNanos());
        cursors.giveUpIdle();
        cursors.more(more(idle, 1));
        nanos.addAndGet(Duration.ofMinutes(9).toNanos());
        cursors.giveUpIdle();
        cursors.more(more(idle, 1));
        nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        cursors.giveUpIdle();
        assertThatThrownBy(() -> cursors.more(more(idle, 1))).isInstanceOf(CursorNotFoundException.class);
        assertThat(moment.hold()).as("the moment is let go").isFalse();
    }

    @Test
    void killsWhatIsThereAndSaysWhatIsNot() {
        long id = id(open(1, numbers()));
        Document reply = cursors.kill(new Document("killCursors", "t").append("cursors", List.of(id, 99L)));
        assertThat(reply).containsEntry("cursorsKilled", List.of(id)).containsEntry("cursorsNotFound", List.of(99L));
        assertThat(moment.hold()).isFalse();
    }

    @Test
    void letsGoOfAResultThatFails() {
        Stream<Document> failing = numbers().peek(d -> {
            if (Integer.valueOf(5).equals(d.get("_id"))) {
                throw new IllegalStateException("no such value");
            }
        });
        long id = id(open(2, failing));
        assertThatThrownBy(() -> cursors.more(more(id, 10))).hasMessageContaining("no such value");
        assertThatThrownBy(() -> cursors.more(more(id, 10))).isInstanceOf(CursorNotFoundException.class);
        assertThat(moment.hold()).isFalse();
    }

    private Stream<Document> numbers() {
        return IntStream.range(0, ALL).mapToObj(i -> {
            read.incrementAndGet();
            return new Document("_id", i);
        });
    }

    private Document open(int size, Stream<Document> documents) {
        return cursors.open(new Batch("desk.t", size, false), moment, any -> documents.iterator());
    }

    private static Document more(long id, int size) {
        return new Document("getMore", id).append("batchSize", size);
    }

    private static long id(Document reply) {
        return ((Number) cursor(reply).getOrDefault("id", 0L)).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Document> batch(Document reply, String name) {
        return (List<Document>) cursor(reply).getOrDefault(name, List.of());
    }

    private static Document cursor(Document reply) {
        return (Document) reply.getOrDefault("cursor", new Document());
    }
}
