package io.relais.core.conversation.view;

import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards and forms as a sheet of text, with the kind of each part before it. */
final class Sheet implements Element.Visitor<String>, Field.Visitor<String> {

    private static final Sheet SHEET = new Sheet();

    private Sheet() {}

    static String of(Card card) {
        return card.elements().stream().map(element -> element.accept(SHEET)).collect(Collectors.joining("\n"));
    }

    static String of(Form form) {
        String fields = form.fields().stream().map(field -> field.accept(SHEET)).collect(Collectors.joining("\n"));
        return form.id().value() + " " + form.title() + " [" + form.buttons().submit() + "] ["
                + form.buttons().close() + "]\n" + fields;
    }

    @Override
    public String heading(Element.Heading heading) {
        return "# " + heading.text();
    }

    @Override
    public String prose(Element.Prose prose) {
        return prose.text();
    }

    @Override
    public String lines(Element.Lines lines) {
        return lines.label() + "\n"
                + lines.lines().stream().map(line -> "  - " + line).collect(Collectors.joining("\n"));
    }

    @Override
    public String facts(Element.Facts facts) {
        return facts.facts().stream()
                .map(fact -> "| " + fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String row(Element.Row row) {
        Button button = row.button();
        return "* " + row.title() + " / " + row.detail().replace("\n", " / ")
                + (button == null ? "" : " " + of(button));
    }

    @Override
    public String fine(Element.Fine fine) {
        return "(" + fine.text() + ")";
    }

    @Override
    public String rule() {
        return "---";
    }

    @Override
    public String controls(Element.Controls controls) {
        return of(controls.buttons()) + (controls.menu().isEmpty() ? "" : " ... " + of(controls.menu()));
    }

    @Override
    public String chart(Chart chart) {
        return "chart " + lines(chart.asLines());
    }

    @Override
    public String table(Table table) {
        return table.title() + "\n"
                + Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .map(row -> "| " + String.join(" | ", row) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String of(List<Button> buttons) {
        return buttons.stream().map(Sheet::of).collect(Collectors.joining(" "));
    }

    private static String of(Button button) {
        return "[" + button.label() + " " + button.action().value() + " " + button.argument() + "]";
    }

    @Override
    public String choice(Field.Choice choice) {
        String options = choice.options().stream()
                .map(option -> (option.value().equals(choice.preset()) ? "(x) " : "( ) ") + option.label())
                .collect(Collectors.joining(" "));
        return about(choice.about()) + " " + options;
    }

    @Override
    public String text(Field.Text text) {
        return about(text.about()) + " ____ " + (text.preset() == null ? "" : text.preset());
    }

    @Override
    public String amount(Field.Amount amount) {
        return about(amount.about()) + " 0.00 " + (amount.preset() == null ? "" : amount.preset());
    }

    @Override
    public String day(Field.Day day) {
        return about(day.about()) + " yyyy-mm-dd";
    }

    @Override
    public String shown(Field.Shown shown) {
        return shown.element().accept(this);
    }

    private static String about(Field.About about) {
        String need = about.need() == Field.Need.REQUIRED ? "! " : "? ";
        return need + about.id() + ": " + about.label() + (about.hint() == null ? "" : " {" + about.hint() + "}");
    }
}
