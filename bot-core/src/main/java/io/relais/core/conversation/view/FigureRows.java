package io.relais.core.conversation.view;

import io.relais.core.chat.Chart;
import io.relais.core.chat.Chart.Amount;
import io.relais.core.chat.Table;
import io.relais.core.chat.Table.Align;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Tally;
import io.relais.core.i18n.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A breakdown: each line of it in a table, and its MQL and SQL as bars. */
record FigureRows(FigureTopic topic, SliceWords says) {

    /** So many lines are shown, all of which a chat takes as text too; whoever wants all of them asks the API. */
    static final int MOST = 12;

    /** The table of these lines, by what was asked for. */
    Table table(FunnelQuery query, List<Row> rows) {
        Dimension by = Objects.requireNonNull(query.by());
        List<FigureTopic.Column> told = columns(query);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(capital(says.name(by)), Align.START));
        told.forEach(column -> columns.add(new Table.Column(words().say("column." + column.name()), Align.END)));
        List<String> names = names(rows);
        List<List<String>> lines = IntStream.range(0, names.size())
                .mapToObj(i -> line(names.get(i), told, rows.get(i).tally()))
                .toList();
        return new Table(words().say("button.funnel.each", says.name(by)), columns, lines);
    }

    /** What comes in is nobody's, and has no checklist, yet. */
    private List<FigureTopic.Column> columns(FunnelQuery query) {
        boolean ofSales = Stream.of(
                        query.by(), query.only() == null ? null : query.only().dimension())
                .flatMap(Stream::ofNullable)
                .anyMatch(Dimension::ofSales);
        return topic.columns().stream()
                .filter(column -> !ofSales || !column.name().equals(FigureTopic.RECEIVED))
                .toList();
    }

    private List<String> line(String name, List<FigureTopic.Column> told, Tally tally) {
        return Stream.concat(Stream.of(name), told.stream().map(column -> column.of(tally, words())))
                .toList();
    }

    /** MQL and SQL of each line. */
    Chart chart(Dimension by, List<Row> rows) {
        List<Tally> tallies = rows.stream().map(Row::tally).toList();
        return new Chart(
                words().say("funnel.byTitle", says.name(by)),
                words().say("funnel.unit"),
                names(rows),
                List.of(series(FunnelStep.MQL, tallies), series(FunnelStep.SQL, tallies)));
    }

    private Chart.Series series(FunnelStep step, List<Tally> tallies) {
        return new Chart.Series(
                words().say(step.phrase()),
                tallies.stream()
                        .map(tally -> amount(words(), step.count(tally)))
                        .toList());
    }

    /** So many, as high as that and in words. */
    static Amount amount(Wording words, long number) {
        return new Amount(BigDecimal.valueOf(number), words.number(number));
    }

    /** What each line is called; with its id where two people share a name. */
    private List<String> names(List<Row> rows) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            String name = says.value(row.slice());
            String other = name + " (" + row.slice().value() + ")";
            names.add(taken.add(name) ? name : other);
        }
        return names;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Wording words() {
        return says.words();
    }
}
