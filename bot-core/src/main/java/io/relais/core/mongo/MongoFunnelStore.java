package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import io.relais.core.mongo.CellDocument.Side;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The figures, a document for each cell. */
record MongoFunnelStore(MongoCollection<Document> cells, MongoCollection<Document> counting) implements FunnelStore {

    private static final int MOST_CELLS = 200_000;
    /** Without what was asked for: a question can have thousands of cells. */
    private static final Document WANTED = CellDocument.wanted();

    private static final Document STATE =
            new Document("batch", 1).append(BatchDocument.SERVED, 1).append(BatchDocument.BUILDING, 1);

    @Override
    public FunnelState state() {
        Document found = Queries.one(counting, MongoFunnelJournal.state(), STATE);
        return found == null ? FunnelState.NONE : BatchDocument.state(DocumentReader.of("the counting", found));
    }

    @Override
    public Tally total(long generation, List<Span> spans, @Nullable Slice only) {
        Document filter = CellDocument.FIRST.fields(only);
        filter.putAll(CellDocument.SECOND.fields(null));
        TallySum sum = new TallySum();
        found(generation, spans, filter).forEach(cell -> CellDocument.add(cell, sum));
        return sum.tally();
    }

    @Override
    public List<Row> rows(long generation, List<Span> spans, Dimension by, @Nullable Slice only) {
        boolean first = only == null || by.compareTo(only.dimension()) < 0;
        Side rows = first ? CellDocument.FIRST : CellDocument.SECOND;
        Side other = first ? CellDocument.SECOND : CellDocument.FIRST;
        Document filter = new Document(rows.dimension(), by.name());
        filter.putAll(other.fields(only));
        Map<Slice, TallySum> sums = new TreeMap<>();
        for (DocumentReader cell : found(generation, spans, filter)) {
            Slice row = Objects.requireNonNull(rows.read(cell));
            CellDocument.add(cell, sums.computeIfAbsent(row, slice -> new TallySum()));
        }
        return sums.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue().tally()))
                .filter(row -> !row.tally().empty())
                .toList();
    }

    private List<DocumentReader> found(long generation, List<Span> spans, Document filter) {
        filter.append(CellDocument.GENERATION, generation)
                .append(
                        CellDocument.AT,
                        new Document("$in", spans.stream().map(CellDocument::at).toList()));
        return Queries.list(cells.find(filter)
                        .projection(WANTED)
                        .batchSize(MOST_CELLS)
                        .limit(MOST_CELLS))
                .stream()
                .map(cell -> DocumentReader.of("figure " + cell.get("_id"), cell))
                .toList();
    }
}
