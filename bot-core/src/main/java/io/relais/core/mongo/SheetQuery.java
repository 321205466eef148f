package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.funnel.Span;
import io.relais.core.funnel.TallySum;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;

/** Reads cells from their sheets. */
final class SheetQuery {

    private static final int MOST_SHEETS = 200_000;

    /** Without the fields that were asked for. */
    private static final Document WANTED = new Document(Sheet.WITHIN.dimension(), 1)
            .append(Sheet.WITHIN.value(), 1)
            .append(Sheet.PACKED, 1);

    private final Document filter;

    private Predicate<String> values = value -> true;

    /** The cells of a generation and of some spans, in the sheets that the filter finds. */
    SheetQuery(long generation, List<Span> spans, Document filter) {
        List<String> names = spans.stream().map(SpanName::of).toList();
        this.filter =
                new Document(filter).append(Sheet.GENERATION, generation).append(Sheet.AT, new Document("$in", names));
    }

    /** Where the numbers of a cell are added. */
    interface Target {

        /** The sum that a cell of that sheet with that value belongs to. */
        TallySum of(DocumentReader sheet, String value);
    }

    /** Of each sheet only the cell of that value, where it has one. */
    SheetQuery ofOne(String value) {
        filter.append(Sheet.PART, Sheet.part(value));
        values = value::equals;
        return this;
    }

    /** Adds up all that there are. */
    void each(MongoCollection<Document> sheets, Target target) {
        for (Document found : Queries.list(
                sheets.find(filter).projection(WANTED).batchSize(MOST_SHEETS).limit(MOST_SHEETS))) {
            DocumentReader sheet = DocumentReader.of("figures " + found.get("_id"), found);
            PackedSheet.add(sheet, Sheet.PACKED, value -> values.test(value) ? target.of(sheet, value) : null);
        }
    }
}
