package io.relais.core.chat;

import io.relais.core.chat.Element.Lines;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values in rows and columns. The first column names the row.
 *
 * @param title what it is about; a chat that draws a table leaves it to the columns
 * @param columns left to right; at least two
 * @param rows top to bottom, without the header; at least one
 */
public record Table(String title, List<Column> columns, List<List<String>> rows) implements Element {

    /** Copies the lists; refuses a table without a row, and rows with other columns than the header. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int each = columns.size();
        if (each < 2 || rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != each)) {
            throw new IllegalArgumentException("a table has rows of two columns or more, each as long as its header");
        }
    }

    /** Where the values of a column stand. */
    public enum Align {
        /** Where reading begins: words. */
        START,
        /** Where reading ends: numbers, one below the other. */
        END
    }

    /** A column. */
    public record Column(String header, Align align) {}

    /** The headers, left to right. */
    public List<String> header() {
        return columns.stream().map(Column::header).toList();
    }

    /** The same without columns: a line for each row, with the header before each value. */
    public Lines asLines() {
        return new Lines(title, rows.stream().map(this::line).toList());
    }

    private String line(List<String> row) {
        return IntStream.range(1, columns.size())
                .mapToObj(column -> columns.get(column).header() + " " + row.get(column))
                .collect(Collectors.joining(", ", row.get(0) + ": ", ""));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
