package io.relais.slack.block;

import static io.relais.slack.block.Drawings.count;
import static io.relais.slack.block.Drawings.part;
import static io.relais.slack.block.Drawings.written;
import static io.relais.slack.block.Drawings.x;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Table;
import io.relais.slack.block.LimitRows.Over;
import io.relais.slack.block.LimitRows.Row;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Where the limits of charts and tables are met; a list instead of one that is over them counts as 1. */
final class DataRows {

    private DataRows() {}

    static List<Row> ofData() {
        return List.of(
                row("MESSAGE_CHARTS", "card", n -> drawn(Collections.nCopies(n, chart("t", "u", 2, 1)), "chart")),
                row("MESSAGE_TABLES", "card", n -> drawn(Collections.nCopies(n, table(2, 1, 1)), "rows")),
                row(
                        "CHART_TITLE",
                        "title",
                        n -> written(block(chart(x(n), "u", 2, 1)), "title").length()),
                row(
                        "CHART_TITLE",
                        "unit",
                        n -> written(axis(chart("t", x(n), 2, 1)), "y_label").length()),
                row("CHART_LABEL", "category", n -> label(named(x(n), "s")).length()),
                row(
                        "CHART_LABEL",
                        "series",
                        n -> written(part(bars(named("c", x(n))), "series", 0), "name")
                                .length()),
                row("CHART_SERIES", "chart", n -> {
                    JsonObject block = block(chart("t", "u", 2, n));
                    return block.has("chart") ? count(block.getAsJsonObject("chart"), "series") : 1;
                }),
                row("CHART_POINTS", "chart", n -> {
                    JsonObject block = block(chart("t", "u", n, 1));
                    return block.has("chart") ? count(axisOf(block), "categories") : 1;
                }),
                row("TABLE_ROWS", "table", n -> rows(table(2, n - 1, 1))),
                row("TABLE_COLUMNS", "table", n -> {
                    JsonObject block = block(table(n, 1, 1));
                    return block.has("rows")
                            ? block.getAsJsonArray("rows")
                                    .get(0)
                                    .getAsJsonArray()
                                    .size()
                            : 1;
                }),
                row("TABLE_CHARACTERS", "table", DataRows::characters));
    }

    private static Row row(String limit, String place, IntUnaryOperator drawn) {
        return new Row(limit, place, Over.FITTED, drawn);
    }

    static Chart chart(String title, String unit, int points, int series) {
        List<Chart.Amount> amounts = IntStream.range(0, points)
                .mapToObj(i -> new Chart.Amount(BigDecimal.valueOf(i), String.valueOf(i)))
                .toList();
        return new Chart(
                title,
                unit,
                IntStream.range(0, points).mapToObj(i -> "c" + i).toList(),
                IntStream.range(0, series)
                        .mapToObj(i -> new Chart.Series("s" + i, amounts))
                        .toList());
    }

    private static Chart named(String category, String series) {
        Chart.Amount amount = new Chart.Amount(BigDecimal.ONE, "1");
        return new Chart("t", "u", List.of(category), List.of(new Chart.Series(series, List.of(amount))));
    }

    /** Each cell of so many characters. */
    static Table table(int columns, int rows, int characters) {
        List<String> row = Collections.nCopies(columns, x(characters));
        Table.Column column = new Table.Column(x(characters), Table.Align.START);
        return new Table("t", Collections.nCopies(columns, column), Collections.nCopies(rows, row));
    }

    /** In six cells: a header of two, and two rows that hold the rest. */
    private static int characters(int all) {
        Table.Column column = new Table.Column("h", Table.Align.END);
        int rest = all - "hh".length();
        List<String> row = List.of(x(3_000), x(3_000));
        List<String> last = List.of(x(rest - 9_000), x(3_000));
        JsonObject block = block(new Table("t", List.of(column, column), List.of(row, last)));
        return block.has("rows")
                ? block.getAsJsonArray("rows").asList().stream()
                        .flatMap(cells -> cells.getAsJsonArray().asList().stream())
                        .mapToInt(
                                cell -> written(cell.getAsJsonObject(), "text").length())
                        .sum()
                : 1;
    }

    private static int rows(Table table) {
        JsonObject block = block(table);
        return block.has("rows") ? count(block, "rows") : 1;
    }

    private static String label(Chart chart) {
        return axis(chart).getAsJsonArray("categories").get(0).getAsString();
    }

    private static JsonObject axis(Chart chart) {
        return axisOf(block(chart));
    }

    private static JsonObject axisOf(JsonObject block) {
        return block.getAsJsonObject("chart").getAsJsonObject("axis_config");
    }

    private static JsonObject bars(Chart chart) {
        return block(chart).getAsJsonObject("chart");
    }

    private static JsonObject block(Element element) {
        return Drawings.block(element);
    }

    private static int drawn(List<? extends Element> elements, String with) {
        JsonArray blocks = Drawings.message(new Card(List.copyOf(elements)));
        return Math.toIntExact(blocks.asList().stream()
                .filter(block -> block.getAsJsonObject().has(with))
                .count());
    }
}
