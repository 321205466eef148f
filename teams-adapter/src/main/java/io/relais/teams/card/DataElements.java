package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Table;
import io.relais.teams.card.Texts.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts and tables as Teams draws them, each with a list to show instead where a client knows neither. */
final class DataElements {

    private DataElements() {}

    /** Teams reads no Markdown in the names of a chart. */
    static ObjectNode chart(Chart chart) {
        List<String> categories = chart.categories().stream()
                .map(name -> TeamsText.line(name, TeamsLimits.CHART_LABEL))
                .toList();
        List<ObjectNode> series =
                chart.series().stream().map(one -> series(one, categories)).toList();
        ObjectNode drawn = JsonTrees.typed("Chart.VerticalBar.Grouped")
                .put("title", TeamsText.line(chart.title(), TeamsLimits.HEADING))
                .put("yAxisTitle", TeamsText.line(chart.unit(), TeamsLimits.CHART_LABEL))
                .put("colorSet", "categorical");
        drawn.set("data", JsonTrees.list(series));
        return drawn.set("fallback", listed(lines(chart.asLines())));
    }

    private static ObjectNode series(Chart.Series series, List<String> categories) {
        List<ObjectNode> values = IntStream.range(0, categories.size())
                .mapToObj(i -> JsonTrees.object()
                        .put("x", categories.get(i))
                        .put("y", series.amounts().get(i).value()))
                .toList();
        ObjectNode drawn = JsonTrees.object().put("legend", TeamsText.line(series.name(), TeamsLimits.CHART_LABEL));
        return drawn.set("values", JsonTrees.list(values));
    }

    static ObjectNode table(Table table) {
        List<ObjectNode> rows = Stream.concat(
                        Stream.of(row(table.header(), Look.BOLD)),
                        table.rows().stream().map(row -> row(row, Look.PLAIN)))
                .toList();
        ObjectNode drawn = JsonTrees.typed("Table");
        drawn.set(
                "columns",
                JsonTrees.list(
                        table.columns().stream().map(DataElements::column).toList()));
        drawn.set("rows", JsonTrees.list(rows));
        return drawn.set("fallback", listed(lines(table.asLines())));
    }

    /** All of one width: names are about as long as what is said of a number. */
    private static ObjectNode column(Table.Column column) {
        return JsonTrees.object()
                .put("width", 1)
                .put(
                        "horizontalCellContentAlignment",
                        switch (column.align()) {
                            case START -> "Left";
                            case END -> "Right";
                        });
    }

    private static ObjectNode row(List<String> texts, Look look) {
        List<ObjectNode> cells = texts.stream()
                .<ObjectNode>map(text ->
                        JsonTrees.typed("TableCell").set("items", JsonTrees.list(List.of(Texts.line(text, look)))))
                .toList();
        return JsonTrees.typed("TableRow").set("cells", JsonTrees.list(cells));
    }

    /** A label in bold, and a line each. */
    static List<ObjectNode> lines(Lines lines) {
        List<ObjectNode> drawn = new ArrayList<>();
        drawn.add(Texts.line(lines.label(), Look.BOLD));
        lines.lines()
                .forEach(line -> drawn.add(Texts.line("• " + line, Look.PLAIN).put("spacing", "None")));
        return drawn;
    }

    private static ObjectNode listed(List<ObjectNode> lines) {
        return JsonTrees.typed("Container").set("items", JsonTrees.list(lines));
    }
}
