package io.relais.core.chat;

import java.util.stream.Collectors;

/** An element as plain text. Controls are left out: a text can't be pressed, and every button has a command. */
final class PlainText implements Element.Visitor<String> {

    static final PlainText INSTANCE = new PlainText();

    private PlainText() {}

    @Override
    public String heading(Element.Heading heading) {
        return heading.text();
    }

    @Override
    public String prose(Element.Prose prose) {
        return prose.text();
    }

    @Override
    public String lines(Element.Lines lines) {
        return lines.label() + ": " + String.join("; ", lines.lines());
    }

    @Override
    public String facts(Element.Facts facts) {
        return facts.facts().stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String row(Element.Row row) {
        return row.title() + ": " + row.detail();
    }

    @Override
    public String fine(Element.Fine fine) {
        return fine.text();
    }

    @Override
    public String rule() {
        return "";
    }

    @Override
    public String controls(Element.Controls controls) {
        return "";
    }

    @Override
    public String chart(Chart chart) {
        return lines(chart.asLines());
    }

    @Override
    public String table(Table table) {
        return lines(table.asLines());
    }
}
