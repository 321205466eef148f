package io.relais.workbench.teams.cards;

import java.util.Map;

/** Charts, which Teams draws and schema 1.5 does not know: each says what to show where it is not drawn. */
final class ChartTypes {
    private static final String[] COLORS = {"categorical", "sequential", "sequentialred", "sequentialgreen", "diverging"
    };

    private ChartTypes() {}

    static Map<String, Rule> all() {
        return Map.of("Chart.VerticalBar.Grouped", groupedBars());
    }

    private static Shape groupedBars() {
        Rule bar = Shape.untyped().needs("x", Values.text()).needs("y", Values.number());
        Rule series = Shape.untyped().needs("legend", Values.text()).needs("values", Values.list(bar));
        return Shape.element("Chart.VerticalBar.Grouped")
                .needs("data", Values.list(series))
                .has("title", Values.text())
                .has("xAxisTitle", Values.text())
                .has("yAxisTitle", Values.text())
                .has("colorSet", Values.oneOf(COLORS))
                .has("stacked", Values.bool())
                .has("showBarValues", Values.bool())
                .also((chart, spot) -> {
                    if (!chart.has("fallback")) {
                        spot.problem("needs a fallback, as schema 1.5 has no charts");
                    }
                });
    }
}
