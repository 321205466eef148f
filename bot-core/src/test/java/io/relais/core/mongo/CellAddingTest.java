package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Tally;
import io.relais.core.port.Batch.CellChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CellAddingTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    private static final Span DAY = Span.day(LocalDate.of(2026, 11, 18));
    private static final CellKey CELL = new CellKey(DAY, null, null);

    private final MongoConnection connection = MONGO.connect();
    private final MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
    private final MongoCollection<Document> cells = connection.database().getCollection(Names.FIGURES);

    @Test
    void addsABatchOnce() {
        add(1, 5);
        add(2, 7);
        add(2, 7);
        add(1, 5);

        assertThat(total()).isEqualTo(tally(12));
    }

    @Test
    void addsToACellAsItWasStoredBefore() {
        Document cell = CellDocument.key(1, CELL)
                .append("_id", CellDocument.id(1, CELL))
                .append("batch", 3L)
                .append("numbers", new Document("count:RECEIVED", 4L));
        cells.insertOne(cell);
        assertThat(total()).isEqualTo(tally(4));

        add(4, 1);

        assertThat(total()).isEqualTo(tally(5));
        assertThat(cells.find(new Document("_id", CellDocument.id(1, CELL))).first())
                .doesNotContainKey("numbers");
    }

    private void add(long batch, long received) {
        stores.journal().add(batch, List.of(new CellChange(1, CELL, tally(received))));
    }

    private Tally total() {
        return stores.funnel().total(1, List.of(DAY), null);
    }

    private static Tally tally(long received) {
        return new Tally(new TreeMap<>(Map.of("count:RECEIVED", received)));
    }
}
