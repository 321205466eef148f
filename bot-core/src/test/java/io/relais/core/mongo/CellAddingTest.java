package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.CellKey;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Span.Unit;
import io.relais.core.funnel.Tally;
import io.relais.core.port.Batch.CellChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddingTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    private static final Span DAY = Span.day(LocalDate.of(2026, 11, 18));
    private static final List<Span> DAYS = List.of(DAY);
    private static final CellKey CELL = new CellKey(DAY, null, null);

    private final MongoStores stores = MongoStores.prepare(MONGO.connect(), MongoUnderTest.CLOCK);

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
    void readsABatchAsItWasStoredBefore() {
        Document stored = CellDocument.of(new CellChange(1, CELL, Tally.NONE));
        stored.remove("packed");
        stored.append("numbers", new Document("count:RECEIVED", 4L));

        assertThat(CellDocument.read(DocumentReader.of("a batch", stored)).difference())
                .isEqualTo(tally(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "fair.example", "$expo", ":", "50 %25", "a\0b", "été", "a|b=c"})
    void keepsAnyValueApart(String value) {
        Slice slice = new Slice(Dimension.SOURCE, value);
        Slice other = new Slice(Dimension.CAMPAIGN, value);
        add(1, List.of(slice(slice), slice(new Slice(Dimension.SOURCE, "other")), slice(other), pair(slice, other)));
        add(2, List.of(slice(slice), pair(slice, other)));

        assertThat(stores.funnel().total(1, DAYS, slice)).isEqualTo(tally(2));
        assertThat(stores.funnel().rows(1, DAYS, Dimension.SOURCE, null))
                .containsExactlyInAnyOrder(
                        new Row(slice, tally(2)), new Row(new Slice(Dimension.SOURCE, "other"), tally(1)));
        assertThat(stores.funnel().rows(1, DAYS, Dimension.SOURCE, other)).containsExactly(new Row(slice, tally(2)));
        assertThat(stores.funnel().rows(1, DAYS, Dimension.CAMPAIGN, slice)).containsExactly(new Row(other, tally(2)));
    }

    @Test
    void addsToMoreSheetsThanAreReadAtATime() {
        List<CellKey> many = IntStream.range(0, 2_500)
                .mapToObj(day -> new CellKey(Span.day(DAY.start().plusDays(day)), null, null))
                .toList();

        add(1, many);
        add(2, many);

        List<Span> all = many.stream().map(CellKey::span).toList();
        assertThat(stores.funnel().total(1, all, null)).isEqualTo(tally(5_000));
    }

    private static CellKey slice(Slice slice) {
        return new CellKey(DAY, slice, null);
    }

    private static CellKey pair(Slice first, Slice second) {
        return new CellKey(DAY, first, second);
    }

    private void add(long batch, List<CellKey> cells) {
        stores.journal()
                .add(
                        batch,
                        cells.stream()
                                .map(cell -> new CellChange(1, cell, tally(1)))
                                .toList());
    }

    private void add(long batch, long received) {
        stores.journal().add(batch, List.of(new CellChange(1, CELL, tally(received))));
    }

    private Tally total() {
        return stores.funnel().total(1, DAYS, null);
    }

    private static Tally tally(long received) {
        return Tally.named(Map.of("count:RECEIVED", received));
    }
}
