package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Slack's reference says about blocks, as a check that is as strict as Slack is. */
public final class BlockKitRules {

    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("header", Set.of("type", "text", "block_id")),
            Map.entry("section", Set.of("type", "text", "block_id", "fields", "accessory", "expand")),
            Map.entry("context", Set.of("type", "elements", "block_id")),
            Map.entry("divider", Set.of("type", "block_id")),
            Map.entry("actions", Set.of("type", "elements", "block_id")),
            Map.entry("rich_text", Set.of("type", "elements", "block_id")),
            Map.entry("input", Set.of("type", "label", "element", "dispatch_action", "block_id", "hint", "optional")),
            Map.entry("button", Set.of("type", "text", "action_id", "value", "style", "accessibility_label")),
            Map.entry("overflow", Set.of("type", "action_id", "options")),
            Map.entry("radio_buttons", Set.of("type", "action_id", "options", "initial_option")),
            Map.entry("static_select", Set.of("type", "action_id", "options", "initial_option")),
            Map.entry("datepicker", Set.of("type", "action_id", "initial_date")),
            Map.entry("plain_text_input", Set.of("type", "action_id", "initial_value", "multiline", "max_length")),
            Map.entry("number_input", Set.of("type", "action_id", "is_decimal_allowed", "initial_value", "min_value")),
            Map.entry("rich_text_section", Set.of("type", "elements")),
            Map.entry("rich_text_list", Set.of("type", "style", "elements")),
            Map.entry("text", Set.of("type", "text", "style")),
            Map.entry("plain_text", Set.of("type", "text", "emoji")),
            Map.entry("table", Set.of("type", "block_id", "rows", "column_settings")),
            Map.entry("raw_text", Set.of("type", "text")),
            Map.entry("data_visualization", Set.of("type", "block_id", "title", "chart")),
            Map.entry("bar", Set.of("type", "series", "axis_config")),
            Map.entry("mrkdwn", Set.of("type", "text", "verbatim")));

    private BlockKitRules() {}

    /** Checks the blocks of a message. */
    public static void checkMessage(JsonArray blocks) {
        assertThat(blocks.size()).isBetween(1, 50);
        check(blocks);
        assertThat(blocks.asList()).noneMatch(block -> type(block).equals("input"));
        DataRules.checkMessage(blocks);
    }

    /** Checks a modal or a home tab. */
    public static void checkView(JsonObject view) {
        assertThat(view.getAsJsonArray("blocks").size()).isBetween(1, 100);
        check(view.getAsJsonArray("blocks"));
        assertThat(view.getAsJsonArray("blocks").asList())
                .noneMatch(block -> type(block).equals("table") || type(block).equals("data_visualization"));
        if (view.get("type").getAsString().equals("home")) {
            assertThat(view.has("title") || view.has("close") || view.has("submit"))
                    .isFalse();
            return;
        }
        for (String part : List.of("title", "submit", "close")) {
            if (view.has(part)) {
                length(view.getAsJsonObject(part), 24);
            }
        }
        boolean hasInput = view.getAsJsonArray("blocks").asList().stream()
                .anyMatch(block -> type(block).equals("input"));
        assertThat(!hasInput || view.has("submit")).as("inputs need a submit").isTrue();
    }

    private static void check(JsonArray blocks) {
        Set<String> ids = new HashSet<>();
        for (JsonElement block : blocks) {
            known(block.getAsJsonObject());
            if (block.getAsJsonObject().has("block_id")) {
                assertThat(block.getAsJsonObject().get("block_id").getAsString())
                        .hasSizeBetween(1, 255);
                assertThat(ids.add(block.getAsJsonObject().get("block_id").getAsString()))
                        .isTrue();
            }
            block(block.getAsJsonObject());
        }
    }

    private static void block(JsonObject block) {
        switch (type(block)) {
            case "header" -> length(block.getAsJsonObject("text"), 150);
            case "section" -> section(block);
            case "context" -> each(block, "elements", 10).forEach(text -> length(text, 3_000));
            case "divider" -> {}
            case "actions" -> {
                List<JsonObject> elements = each(block, "elements", 25);
                elements.forEach(BlockKitRules::element);
                assertThat(elements.stream().map(element -> element.get("action_id")))
                        .doesNotHaveDuplicates();
            }
            case "rich_text" -> each(block, "elements", 1_000).forEach(BlockKitRules::rich);
            case "input" -> {
                length(block.getAsJsonObject("label"), 2_000);
                element(block.getAsJsonObject("element"));
            }
            case "table" -> DataRules.table(block);
            case "data_visualization" -> DataRules.chart(block);
            default -> throw new AssertionError("unknown block " + type(block));
        }
    }

    private static void section(JsonObject section) {
        assertThat(section.has("text") || section.has("fields")).isTrue();
        if (section.has("text")) {
            length(section.getAsJsonObject("text"), 3_000);
        }
        if (section.has("fields")) {
            each(section, "fields", 10).forEach(field -> length(field, 2_000));
        }
        if (section.has("accessory")) {
            element(section.getAsJsonObject("accessory"));
        }
    }

    private static void element(JsonObject element) {
        known(element);
        assertThat(element.get("action_id").getAsString()).hasSizeBetween(1, 255);
        switch (type(element)) {
            case "button" -> {
                length(element.getAsJsonObject("text"), 75);
                assertThat(!element.has("value")
                                || element.get("value").getAsString().length() <= 2_000)
                        .isTrue();
                assertThat(!element.has("accessibility_label")
                                || element.get("accessibility_label")
                                                .getAsString()
                                                .length()
                                        <= 75)
                        .isTrue();
            }
            case "overflow" -> {
                assertThat(element.getAsJsonArray("options").size()).isBetween(2, 5);
                each(element, "options", 5).forEach(BlockKitRules::option);
            }
            case "radio_buttons" -> each(element, "options", 10).forEach(BlockKitRules::option);
            case "static_select" -> each(element, "options", 100).forEach(BlockKitRules::option);
            case "plain_text_input" ->
                assertThat(element.get("max_length").getAsInt()).isBetween(1, 3_000);
            case "datepicker", "number_input" -> {}
            default -> throw new AssertionError("unknown element " + type(element));
        }
    }

    private static void option(JsonObject option) {
        assertThat(option.keySet()).isSubsetOf("text", "value");
        length(option.getAsJsonObject("text"), 75);
        assertThat(option.get("value").getAsString()).hasSizeBetween(1, 150);
    }

    private static void rich(JsonObject element) {
        known(element);
        if (type(element).equals("text")) {
            assertThat(element.get("text").getAsString()).isNotEmpty();
        } else {
            each(element, "elements", 1_000).forEach(BlockKitRules::rich);
        }
    }

    private static void length(JsonObject text, int most) {
        known(text);
        assertThat(text.get("text").getAsString()).hasSizeBetween(1, most);
        assertThat(text.get("text").getAsString().replaceAll("&(amp|lt|gt);", ""))
                .as("escaped")
                .doesNotContain("&", "<", ">");
    }

    static void known(JsonObject object) {
        assertThat(FIELDS).containsKey(type(object));
        assertThat(object.keySet()).isSubsetOf(FIELDS.get(type(object)));
    }

    private static List<JsonObject> each(JsonObject in, String name, int most) {
        assertThat(in.getAsJsonArray(name).size()).isBetween(1, most);
        return in.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static String type(JsonElement object) {
        return object.getAsJsonObject().get("type").getAsString();
    }
}
