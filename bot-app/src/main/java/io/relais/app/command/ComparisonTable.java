package io.relais.app.command;

import io.relais.core.mongo.copy.Comparison;
import io.relais.core.mongo.copy.Comparison.Row;
import io.relais.core.mongo.copy.ContentSum;
import java.util.Locale;

/** Two databases side by side, a line for each collection. */
final class ComparisonTable {

    private static final String LINE = "%-14s %12s %12s  %-16s  %-16s  %s%n";

    private ComparisonTable() {}

    static String of(Comparison found) {
        StringBuilder table =
                new StringBuilder(LINE.formatted("collection", "from", "to", "checksum from", "checksum to", "result"));
        found.collections().forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private static String line(Row row) {
        return LINE.formatted(
                row.name(),
                counted(row.from()),
                counted(row.to()),
                row.from().shown(),
                row.to().shown(),
                result(row));
    }

    private static String counted(ContentSum contents) {
        return String.format(Locale.ROOT, "%,d", contents.documents());
    }

    private static String result(Row row) {
        if (row.same()) {
            return "same";
        }
        if (row.from().documents() != row.to().documents()) {
            return "another number of documents";
        }
        return row.from().equals(row.to()) ? "other indexes" : "other contents";
    }
}
