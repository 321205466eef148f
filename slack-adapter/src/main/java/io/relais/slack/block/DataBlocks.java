package io.relais.slack.block;

import io.relais.core.chat.Chart;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Table;
import org.jspecify.annotations.Nullable;

/** The charts and tables of one card: drawn while the surface takes another one, else a list with every number. */
final class DataBlocks {

    private int charts;

    private int tables;

    private DataBlocks(int charts, int tables) {
        this.charts = charts;
        this.tables = tables;
    }

    /** Those of a message. */
    static DataBlocks inMessage() {
        return new DataBlocks(SlackLimits.MESSAGE_CHARTS, SlackLimits.MESSAGE_TABLES);
    }

    /** Those of a modal or of the home tab, which Slack draws none in. */
    static DataBlocks inView() {
        return new DataBlocks(0, 0);
    }

    Drawn of(Chart chart) {
        return drawn(charts-- > 0 ? ChartBlock.of(chart) : null, chart.asLines());
    }

    Drawn of(Table table) {
        return drawn(tables-- > 0 ? TableBlock.of(table) : null, table.asLines());
    }

    private static Drawn drawn(@Nullable Drawn drawn, Lines otherwise) {
        return drawn == null ? LineBlocks.of(otherwise) : drawn;
    }
}
