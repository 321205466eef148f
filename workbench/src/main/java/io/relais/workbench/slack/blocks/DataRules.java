package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Blocks that show figures: tables and charts. */
final class DataRules {
    private static final Rule LABEL = Values.text(Limits.CHART_LABEL);

    private DataRules() {}

    static Shape table() {
        Rule cell = new OneOfTypes(Map.of("raw_text", rawText(), "rich_text", RichText.block()));
        Rule settings = Shape.untyped()
                .has("align", Values.oneOf("left", "center", "right"))
                .has("is_wrapped", Values.bool());
        return Shape.block("table")
                .needs("rows", Values.list(1, Limits.TABLE_ROWS, Values.list(1, Limits.TABLE_COLUMNS, cell)))
                .has("column_settings", Values.list(0, Limits.TABLE_COLUMNS, settings))
                .also(DataRules::textOfCells);
    }

    static Shape dataTable() {
        Rule number =
                Shape.of("raw_number").needs("value", Values.number()).has("text", Values.text(Limits.FIELD_TEXT));
        Rule cell = new OneOfTypes(Map.of("raw_text", rawText(), "raw_number", number, "rich_text", RichText.block()));
        return Shape.block("data_table")
                .needs("caption", Values.text(Limits.SECTION_TEXT))
                .needs("rows", Values.list(2, Limits.DATA_TABLE_ROWS, Values.list(1, Limits.TABLE_COLUMNS, cell)))
                .has("page_size", Values.integer(1, 100))
                .has("row_header_column_index", Values.integer(0, Limits.TABLE_COLUMNS - 1))
                .also(DataRules::textOfCells)
                .also(DataRules::evenRows);
    }

    private static Rule rawText() {
        return Shape.of("raw_text").needs("text", Values.text(Limits.SECTION_TEXT));
    }

    private static void textOfCells(JsonNode table, Spot spot) {
        if (BlockText.length(table.path("rows")) > Limits.TABLE_TEXT) {
            spot.at("rows").problem("no more than " + Limits.TABLE_TEXT + " characters allowed in all cells");
        }
    }

    private static void evenRows(JsonNode table, Spot spot) {
        int columns = table.path("rows").path(0).size();
        for (JsonNode row : table.path("rows")) {
            if (row.size() != columns) {
                spot.at("rows").problem("all rows must have the same number of cells");
                return;
            }
        }
        for (JsonNode header : table.path("rows").path(0)) {
            if (Shape.typeOf(header).equals("rich_text")) {
                spot.at("rows").at(0).problem("rich_text cannot be used for header cells");
                return;
            }
        }
    }

    static Shape chart() {
        Rule segment = Shape.untyped().needs("label", LABEL).needs("value", Values.number());
        Rule pie = Shape.of("pie").needs("segments", Values.list(1, Limits.CHART_SERIES, segment));
        return Shape.block("data_visualization")
                .needs("title", Values.text(Limits.CHART_TITLE))
                .needs(
                        "chart",
                        new OneOfTypes(Map.of(
                                "pie", pie, "bar", plotted("bar"), "area", plotted("area"), "line", plotted("line"))));
    }

    private static Rule plotted(String type) {
        Rule point = Shape.untyped().needs("label", LABEL).needs("value", Values.number());
        Rule series = Shape.untyped().needs("name", LABEL).needs("data", Values.list(1, Limits.CHART_POINTS, point));
        Rule axes = Shape.untyped()
                .needs("categories", Values.list(1, Limits.CHART_POINTS, LABEL))
                .has("x_label", Values.text(Limits.CHART_TITLE))
                .has("y_label", Values.text(Limits.CHART_TITLE));
        return Shape.of(type)
                .needs("series", Values.list(1, Limits.CHART_SERIES, series))
                .needs("axis_config", axes)
                .also(DataRules::seriesFitAxis);
    }

    private static void seriesFitAxis(JsonNode chart, Spot spot) {
        List<String> categories = chart.path("axis_config").path("categories").values().stream()
                .map(category -> category.stringValue(""))
                .toList();
        Set<String> names = new HashSet<>();
        int index = 0;
        for (JsonNode series : chart.path("series")) {
            Spot at = spot.at("series").at(index++);
            if (!names.add(Json.text(series, "name"))) {
                at.at("name").problem("series names must be unique");
            }
            List<String> labels = series.path("data").values().stream()
                    .map(point -> Json.text(point, "label"))
                    .toList();
            if (labels.size() != categories.size() || !new HashSet<>(labels).equals(new HashSet<>(categories))) {
                at.at("data").problem("must have one point for each category");
            }
        }
    }
}
