package io.relais.core.mongo.copy;

import io.relais.core.mongo.copy.Comparison.Row;
import io.relais.core.mongo.copy.Comparison.Row.Indexes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.bson.RawBsonDocument;

/** Reads two databases from beginning to end, and says what each holds. */
final class DatabaseComparison {

    private final CopyEnd from;
    private final CopyEnd to;
    private final LongConsumer progress;
    private long read;

    /**
     * Of these two.
     *
     * @param progress is told how many documents have been read, of both
     */
    DatabaseComparison(CopyEnd from, CopyEnd to, LongConsumer progress) {
        this.from = from;
        this.to = to;
        this.progress = progress;
    }

    Comparison result() {
        Set<String> names = new TreeSet<>(from.collections());
        names.addAll(to.collections());
        return new Comparison(names.stream().map(this::row).toList());
    }

    private Row row(String name) {
        Indexes indexes = shapes(from, name).equals(shapes(to, name)) ? Indexes.SAME : Indexes.DIFFERENT;
        return new Row(name, sum(from, name), sum(to, name), indexes);
    }

    private static List<String> shapes(CopyEnd end, String name) {
        return end.indexes(name).stream().map(CopiedIndex::shape).toList();
    }

    private ContentSum sum(CopyEnd end, String name) {
        ContentSum sum = ContentSum.NOTHING;
        try (Reading reading = end.read(name, 0)) {
            while (reading.hasNext()) {
                RawBsonDocument document = reading.next();
                sum = sum.with(document.getByteBuffer().asNIO());
                progress.accept(++read);
            }
        }
        return sum;
    }
}
