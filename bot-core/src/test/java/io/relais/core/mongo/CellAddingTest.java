package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Span.Unit;
import io.relais.core.funnel.Tally;
import io.relais.core.port.Batch.CellChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void isReadFromABatchAsItWasWritten(Unit unit) {
        for (LocalDate day = DAY.start(); day.getYear() == 2026; day = day.plusDays(3)) {
            CellKey key = new CellKey(Span.of(unit, day), new Slice(Dimension.SOURCE, "expo|2026"), null);
            CellChange change = new CellChange(1, key, tally(3));

            assertThat(CellDocument.read(DocumentReader.of("a batch", CellDocument.of(change))))
                    .isEqualTo(change);
        }
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
        return Tally.named(Map.of("count:RECEIVED", received));
    }
}
