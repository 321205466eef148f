package io.relais.workbench.teams.cards;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The elements that hold others. */
final class ContainerTypes {
    private static final String[] STYLES = {"default", "emphasis", "good", "attention", "warning", "accent"};

    private ContainerTypes() {}

    static Map<String, Rule> all() {
        Map<String, Rule> types = new HashMap<>();
        types.put("Container", holding(styled(Shape.element("Container"))));
        types.put(
                "ColumnSet",
                styled(Shape.element("ColumnSet"))
                        .needs("columns", Values.list(column()))
                        .has("horizontalAlignment", Values.oneOf(ElementTypes.ALIGNMENTS)));
        types.put("Table", table());
        return types;
    }

    private static Shape styled(Shape container) {
        return container
                .has("style", Values.oneOf(STYLES))
                .has("bleed", Values.bool())
                .has("minHeight", Values.pixels())
                .has("showBorder", Values.bool())
                .has("roundedCorners", Values.bool())
                .has("selectAction", ActionTypes.SELECT);
    }

    private static Shape holding(Shape container) {
        return container
                .needs("items", Values.list(0, Integer.MAX_VALUE, ElementTypes.ANY))
                .has("backgroundImage", background())
                .has("rtl", Values.bool())
                .has("layouts", Values.list(Values.object()))
                .has("verticalContentAlignment", Values.oneOf(ElementTypes.HEIGHTS));
    }

    /** A picture behind a container or a card: its address, or how to lay it. */
    static Rule background() {
        Shape laid = Shape.untyped()
                .needs("url", Values.url())
                .has("fillMode", Values.oneOf("cover", "repeat", "repeatHorizontally", "repeatVertically"))
                .has("horizontalAlignment", Values.oneOf(ElementTypes.ALIGNMENTS))
                .has("verticalAlignment", Values.oneOf(ElementTypes.HEIGHTS));
        return (value, spot) -> (value.isString() ? Values.url() : laid).check(value, spot);
    }

    private static Rule column() {
        Rule weight = (value, spot) -> (value.isNumber() ? Values.number() : widthWords()).check(value, spot);
        // a column need not say that it is one
        Shape column = Shape.untyped();
        column.has("type", Values.oneOf("Column"))
                .has("id", Values.text())
                .has("fallback", Values.anything())
                .has("requires", Values.object())
                .has("isVisible", Values.bool())
                .has("separator", Values.bool())
                .has("spacing", Values.text())
                .has("targetWidth", Values.text())
                .has("width", weight);
        return holding(styled(column));
    }

    private static Rule widthWords() {
        Rule number = (value, spot) -> {
            if (!value.stringValue("").matches("\\d+(px)?")) {
                spot.problem("must be auto, stretch, a weight or a number of pixels");
            }
        };
        return Values.oneOfOr(number, "auto", "stretch");
    }

    private static Shape table() {
        Rule alignment = Values.oneOf(ElementTypes.ALIGNMENTS);
        Rule height = Values.oneOf(ElementTypes.HEIGHTS);
        Rule weight = (value, spot) -> (value.isNumber() ? Values.number() : Values.pixels()).check(value, spot);
        Rule column = Shape.untyped()
                .has("width", weight)
                .has("horizontalCellContentAlignment", alignment)
                .has("verticalCellContentAlignment", height);
        Rule cell = holding(styled(Shape.untyped().needs("type", Values.oneOf("TableCell"))));
        Rule row = Shape.untyped()
                .needs("type", Values.oneOf("TableRow"))
                .needs("cells", Values.list(cell))
                .has("style", Values.oneOf(STYLES))
                .has("horizontalCellContentAlignment", alignment)
                .has("verticalCellContentAlignment", height);
        return Shape.element("Table")
                .needs("columns", Values.list(column))
                .needs("rows", Values.list(row))
                .has("firstRowAsHeader", Values.bool())
                .has("showGridLines", Values.bool())
                .has("gridStyle", Values.oneOf(STYLES))
                .has("horizontalCellContentAlignment", alignment)
                .has("verticalCellContentAlignment", height)
                .also(ContainerTypes::cellsFit);
    }

    private static void cellsFit(JsonNode table, Spot spot) {
        int columns = table.path("columns").size();
        int index = 0;
        for (JsonNode row : table.path("rows")) {
            if (row.path("cells").size() > columns) {
                spot.at("rows").at(index).problem("must not have more cells than there are columns");
            }
            index++;
        }
    }
}
