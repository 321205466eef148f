package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/** What Slack's reference says about charts and tables. */
final class DataRules {

    private DataRules() {}

    static void checkMessage(JsonArray blocks) {
        List<String> types = blocks.asList().stream().map(BlockKitRules::type).toList();
        assertThat(types.stream().filter("table"::equals)).hasSizeLessThanOrEqualTo(1);
        assertThat(types.stream().filter("data_visualization"::equals)).hasSizeLessThanOrEqualTo(2);
    }

    static void table(JsonObject table) {
        List<JsonElement> rows = table.getAsJsonArray("rows").asList();
        assertThat(rows).hasSizeBetween(1, 100);
        rows.forEach(row -> {
            assertThat(row.getAsJsonArray()).hasSizeBetween(1, 20);
            row.getAsJsonArray().forEach(cell -> BlockKitRules.known(cell.getAsJsonObject()));
        });
        assertThat(table.getAsJsonArray("column_settings")).allSatisfy(setting -> {
            assertThat(setting.getAsJsonObject().keySet()).isSubsetOf("align", "is_wrapped");
            assertThat(text(setting, "align")).isIn("left", "center", "right");
        });
    }

    static void chart(JsonObject block) {
        assertThat(text(block, "title")).hasSizeBetween(1, 50);
        JsonObject chart = block.getAsJsonObject("chart");
        BlockKitRules.known(chart);
        JsonObject axis = chart.getAsJsonObject("axis_config");
        assertThat(axis.keySet()).isEqualTo(Set.of("categories", "y_label"));
        assertThat(text(axis, "y_label")).hasSizeBetween(1, 50);
        List<JsonElement> categories = axis.getAsJsonArray("categories").asList();
        assertThat(categories).hasSizeBetween(1, 20).doesNotHaveDuplicates();
        assertThat(chart.getAsJsonArray("series")).hasSizeBetween(1, 6).allSatisfy(series -> {
            assertThat(text(series, "name")).hasSizeBetween(1, 20);
            assertThat(series.getAsJsonObject().getAsJsonArray("data").asList().stream()
                            .map(point -> point.getAsJsonObject().get("label")))
                    .isEqualTo(categories);
        });
    }

    private static String text(JsonElement in, String name) {
        return in.getAsJsonObject().get(name).getAsString();
    }
}
