package io.relais.slack.block;

import com.slack.api.model.block.LayoutBlock;
import io.relais.core.chat.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as Slack draws it, which the SDK has no class for.
 *
 * @param type {@code table}
 * @param rows the header, and what is below it
 * @param columnSettings where the values of each column stand
 */
record TableBlock(String type, List<List<Cell>> rows, List<Setting> columnSettings) implements LayoutBlock {

    record Cell(String type, String text) {}

    record Setting(String align, boolean isWrapped) {}

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return null;
    }

    /** The table as Slack takes it; null where there is too much in it. */
    static @Nullable Drawn of(Table table) {
        List<List<Cell>> rows = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(TableBlock::cells)
                .toList();
        int characters = rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.text().length())
                .sum();
        boolean fits = rows.size() <= SlackLimits.TABLE_ROWS
                && table.columns().size() <= SlackLimits.TABLE_COLUMNS
                && characters <= SlackLimits.TABLE_CHARACTERS;
        List<Setting> settings =
                table.columns().stream().map(TableBlock::setting).toList();
        return fits ? new Drawn(new TableBlock("table", rows, settings), characters) : null;
    }

    private static List<Cell> cells(List<String> row) {
        return row.stream()
                .map(text -> new Cell("raw_text", SlackText.richLine(text, SlackLimits.TEXT)))
                .toList();
    }

    private static Setting setting(Table.Column column) {
        return switch (column.align()) {
            case START -> new Setting("left", true);
            case END -> new Setting("right", false);
        };
    }
}
