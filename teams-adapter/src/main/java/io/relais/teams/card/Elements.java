package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Button;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Table;
import io.relais.teams.card.Texts.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Each element of a card; its buttons as they are drawn where the card is. */
final class Elements implements Element.Visitor<List<ObjectNode>> {

    private final Function<Button, ObjectNode> buttons;

    private final Function<Element.Controls, List<ObjectNode>> controls;

    private Elements(Function<Button, ObjectNode> buttons, Function<Element.Controls, List<ObjectNode>> controls) {
        this.buttons = buttons;
        this.controls = controls;
    }

    Elements(Function<Button, ObjectNode> buttons) {
        this(buttons, controls -> List.of(ActionSets.of(controls, buttons)));
    }

    /** The same without the buttons in a row: each reader has others. */
    static Elements withoutControls(Function<Button, ObjectNode> buttons) {
        return new Elements(buttons, controls -> List.of());
    }

    @Override
    public List<ObjectNode> heading(Element.Heading heading) {
        return List.of(Texts.heading(heading.text()));
    }

    @Override
    public List<ObjectNode> prose(Element.Prose prose) {
        return Texts.paragraph(prose.text(), Look.PLAIN);
    }

    @Override
    public List<ObjectNode> lines(Element.Lines lines) {
        return DataElements.lines(lines);
    }

    /** Side by side where that is safe: the values of Teams' own table of facts are read as Markdown. */
    @Override
    public List<ObjectNode> facts(Element.Facts facts) {
        List<ObjectNode> pairs = facts.facts().stream().map(Elements::fact).toList();
        boolean isInert = pairs.stream()
                .allMatch(pair -> Texts.isInert(pair.path("title").asText())
                        && Texts.isInert(pair.path("value").asText()));
        return isInert
                ? List.of(JsonTrees.typed("FactSet").set("facts", JsonTrees.list(pairs)))
                : facts.facts().stream()
                        .map(fact -> Texts.labelled(fact.label(), fact.value()).put("spacing", "Small"))
                        .toList();
    }

    private static ObjectNode fact(Element.Fact fact) {
        return JsonTrees.object()
                .put("title", TeamsText.line(fact.label(), TeamsLimits.FACT))
                .put("value", TeamsText.line(fact.value(), TeamsLimits.FACT));
    }

    @Override
    public List<ObjectNode> row(Element.Row row) {
        List<ObjectNode> text = new ArrayList<>();
        text.add(Texts.line(row.title(), Look.BOLD));
        Texts.paragraph(row.detail(), Look.PLAIN).forEach(line -> text.add(line.put("spacing", "None")));
        List<ObjectNode> columns = new ArrayList<>();
        columns.add(column("stretch", text));
        Button button = row.button();
        if (button != null) {
            columns.add(column("auto", List.of(ActionSets.of(List.of(beside(row, button))))));
        }
        return List.of(JsonTrees.typed("ColumnSet").set("columns", JsonTrees.list(columns)));
    }

    /** What it stands beside is said to who can't see that. */
    private ObjectNode beside(Element.Row row, Button button) {
        String whole = button.label() + ": " + row.title();
        return buttons.apply(button).put("tooltip", TeamsText.line(whole, TeamsLimits.BUTTON));
    }

    private static ObjectNode column(String width, List<ObjectNode> items) {
        return JsonTrees.typed("Column")
                .put("width", width)
                .put("verticalContentAlignment", "Center")
                .set("items", JsonTrees.list(items));
    }

    @Override
    public List<ObjectNode> fine(Element.Fine fine) {
        return Texts.paragraph(fine.text(), Look.FINE);
    }

    @Override
    public List<ObjectNode> rule() {
        return List.of(Ruled.rule());
    }

    @Override
    public List<ObjectNode> controls(Element.Controls row) {
        return controls.apply(row);
    }

    @Override
    public List<ObjectNode> chart(Chart chart) {
        return List.of(DataElements.chart(chart));
    }

    @Override
    public List<ObjectNode> table(Table table) {
        return List.of(DataElements.table(table));
    }
}
