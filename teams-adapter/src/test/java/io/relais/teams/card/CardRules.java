package io.relais.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What Teams asks of a card beyond the types that Microsoft publishes, as a check. */
public final class CardRules {

    private static final Set<String> SHARED = Set.of("type", "spacing", "separator", "id");

    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("TextBlock", Set.of("text", "size", "weight", "wrap", "style")),
            Map.entry("RichTextBlock", Set.of("inlines")),
            Map.entry("TextRun", Set.of("text", "weight", "size", "isSubtle", "color")),
            Map.entry("FactSet", Set.of("facts")),
            Map.entry("ColumnSet", Set.of("columns")),
            Map.entry("Column", Set.of("width", "items", "verticalContentAlignment")),
            Map.entry("ActionSet", Set.of("actions")),
            Map.entry("Container", Set.of("items")),
            Map.entry("Table", Set.of("columns", "rows", "fallback")),
            Map.entry("TableRow", Set.of("cells")),
            Map.entry("TableCell", Set.of("items")),
            Map.entry("Chart.VerticalBar.Grouped", Set.of("title", "yAxisTitle", "colorSet", "data", "fallback")),
            Map.entry(
                    "Input.Text",
                    Set.of("label", "value", "maxLength", "isMultiline", "isRequired", "errorMessage", "regex")),
            Map.entry("Input.Date", Set.of("label", "value", "isRequired", "errorMessage")),
            Map.entry(
                    "Input.ChoiceSet",
                    Set.of("label", "value", "style", "wrap", "choices", "isRequired", "errorMessage")),
            Map.entry(
                    "Action.Execute", Set.of("title", "verb", "data", "style", "mode", "tooltip", "associatedInputs")),
            Map.entry("Action.Submit", Set.of("title", "data", "style", "mode", "tooltip", "associatedInputs")));

    private CardRules() {}

    /** Checks an Adaptive Card. */
    public static void check(JsonNode card) {
        assertThat(card.path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(card.path("version").asText()).isEqualTo("1.5");
        assertThat(card.path("fallbackText").asText()).isNotBlank().hasSizeLessThanOrEqualTo(TeamsLimits.PLAIN);
        assertThat(JsonTrees.write(card.path("body")).length()).isLessThanOrEqualTo(TeamsLimits.CARD + 2);
        assertThat(card.path("body")).isNotEmpty().allSatisfy(CardRules::element);
        assertThat(card.path("actions")).allSatisfy(CardRules::action);
        assertThat(card.path("refresh").path("userIds").size()).isLessThanOrEqualTo(TeamsLimits.READERS);
        Set<String> ids = new HashSet<>();
        card.path("body")
                .findValuesAsText("id")
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
    }

    private static void element(JsonNode element) {
        known(element);
        switch (element.path("type").asText()) {
            case "TextBlock" -> assertThat(element.path("wrap").asBoolean()).isTrue();
            case "RichTextBlock" ->
                assertThat(element.path("inlines")).isNotEmpty().allSatisfy(run -> {
                    known(run);
                    assertThat(run.path("text").asText()).isNotEmpty().doesNotContain("\n");
                });
            case "FactSet" ->
                assertThat(element.path("facts"))
                        .allSatisfy(
                                fact -> assertThat(fact.path("value").asText()).isNotEmpty());
            case "ColumnSet" ->
                assertThat(element.path("columns")).allSatisfy(column -> {
                    known(column);
                    assertThat(column.path("items")).isNotEmpty().allSatisfy(CardRules::element);
                });
            case "ActionSet" -> assertThat(element.path("actions")).isNotEmpty().allSatisfy(CardRules::action);
            case "Container" -> assertThat(element.path("items")).isNotEmpty().allSatisfy(CardRules::element);
            case "Table" -> table(element);
            case "Chart.VerticalBar.Grouped" -> {
                assertThat(element.path("data")).isNotEmpty();
                element(element.path("fallback"));
            }
            default -> input(element);
        }
    }

    private static void table(JsonNode table) {
        assertThat(table.path("rows")).isNotEmpty().allSatisfy(row -> {
            known(row);
            assertThat(row.path("cells")).hasSize(table.path("columns").size()).allSatisfy(cell -> {
                known(cell);
                assertThat(cell.path("items")).isNotEmpty().allSatisfy(CardRules::element);
            });
        });
        element(table.path("fallback"));
    }

    private static void input(JsonNode input) {
        assertThat(input.path("type").asText()).startsWith("Input.");
        assertThat(input.path("id").asText()).isNotEmpty();
        assertThat(input.path("label").asText()).isNotEmpty();
        boolean isChecked = input.path("isRequired").asBoolean() || input.has("regex");
        assertThat(input.has("errorMessage")).isEqualTo(isChecked);
    }

    private static void action(JsonNode action) {
        known(action);
        assertThat(action.path("title").asText()).isNotEmpty().hasSizeLessThanOrEqualTo(TeamsLimits.BUTTON);
        action.path("data").fieldNames().forEachRemaining(key -> assertThat(key).doesNotContain("."));
    }

    private static void known(JsonNode object) {
        String type = object.path("type").asText();
        assertThat(FIELDS).containsKey(type);
        object.fieldNames()
                .forEachRemaining(field -> assertThat(SHARED.contains(field)
                                || FIELDS.getOrDefault(type, Set.of()).contains(field))
                        .as(type + "." + field)
                        .isTrue());
    }
}
