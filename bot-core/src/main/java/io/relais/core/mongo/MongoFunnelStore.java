package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The figures, in sheets. */
record MongoFunnelStore(MongoCollection<Document> sheets, MongoCollection<Document> counting) implements FunnelStore {

    private static final Document STATE =
            new Document("batch", 1).append(BatchDocument.SERVED, 1).append(BatchDocument.BUILDING, 1);

    @Override
    public FunnelState state() {
        Document found = Queries.one(counting, MongoFunnelJournal.state(), STATE);
        return found == null ? FunnelState.NONE : BatchDocument.state(DocumentReader.of("the counting", found));
    }

    @Override
    public Tally total(long generation, List<Span> spans, @Nullable Slice only) {
        Document filter = Sheet.WITHIN.of(null).append(Sheet.BY, Sheet.word(only == null ? null : only.dimension()));
        TallySum sum = new TallySum();
        new SheetQuery(generation, spans, filter)
                .ofOne(only == null ? "" : only.value())
                .each(sheets, (sheet, value) -> sum);
        return sum.tally();
    }

    @Override
    public List<Row> rows(long generation, List<Span> spans, Dimension by, @Nullable Slice only) {
        Map<Slice, TallySum> sums = new TreeMap<>();
        if (only == null || only.dimension().compareTo(by) < 0) {
            Document filter = Sheet.WITHIN.of(only).append(Sheet.BY, by.name());
            new SheetQuery(generation, spans, filter).each(sheets, (sheet, value) -> sum(new Slice(by, value), sums));
        } else {
            Document filter = new Document(Sheet.WITHIN.dimension(), by.name())
                    .append(Sheet.BY, only.dimension().name());
            new SheetQuery(generation, spans, filter)
                    .ofOne(only.value())
                    .each(sheets, (sheet, value) -> sum(Objects.requireNonNull(Sheet.WITHIN.read(sheet)), sums));
        }
        return sums.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue().tally()))
                .filter(row -> !row.tally().empty())
                .toList();
    }

    private static TallySum sum(Slice row, Map<Slice, TallySum> sums) {
        return sums.computeIfAbsent(row, slice -> new TallySum());
    }
}
