package io.relais.core.conversation.view;

import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.conversation.figures.Sight;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Figure;
import io.relais.core.funnel.Figures;
import io.relais.core.funnel.FunnelAnswer;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Round;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Tally;
import io.relais.core.i18n.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures on a card: the headline with the period before, a chart, the breakdown, and what can be asked next.
 *
 * @param also what else there is to say of all leads of these days; not where they are broken down, or are some of them only
 */
public record FiguresCard(FigureTopic topic, SliceWords says, Sight sight, List<Element> also)
        implements FunnelAnswer.Visitor<Card> {

    /** What is not told of leads of several versions of the definitions together. */
    private static final Set<Figure> APART = Set.of(Figures.CONVERSION, Figures.OUTCOMES, Figures.AGAIN);

    /** Copies the list. */
    public FiguresCard {
        also = List.copyOf(also);
    }

    /** The figures alone. */
    public FiguresCard(FigureTopic topic, SliceWords says, Sight sight) {
        this(topic, says, sight, List.of());
    }

    @Override
    public Card stillCounting(FunnelAnswer.StillCounting counting) {
        return Card.of(
                new Heading(words().say(topic.title())),
                new Prose(words().say(
                                "funnel.counting", words().number(counting.done()), words().number(counting.of()))));
    }

    @Override
    public Card report(FunnelReport whole) {
        FunnelReport report = sight.shown(whole);
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words().say(
                        "funnel.line",
                        words().say(topic.title()),
                        says.of(report.query().window()))));
        Slice only = report.query().only();
        if (only != null) {
            elements.add(new Prose(words().say("funnel.only", says.of(only))));
        }
        if (report.total().empty()) {
            elements.add(new Prose(words().say("funnel.empty")));
            elements.add(new FigureControls(topic, says).longer(report.query()));
        } else {
            figures(report, elements);
        }
        return new Card(elements);
    }

    private void figures(FunnelReport report, List<Element> elements) {
        headline(report, elements);
        Dimension by = report.query().by();
        if (by == null) {
            whole(report, elements);
            elements.addAll(report.query().only() == null ? also : List.of());
        } else {
            breakdown(by, report, elements);
        }
        FigureControls controls = new FigureControls(topic, says);
        elements.add(controls.breakdowns(report.query()));
        elements.add(controls.topics(report.query()));
        elements.add(new Fine(
                words().say("funnel.how", says.of(report.query().window().before()))));
        if (sight.hidesRowsOf(report.query())) {
            elements.add(new Fine(words().say("funnel.own")));
        }
    }

    private void headline(FunnelReport report, List<Element> elements) {
        if (isFunnel()) {
            elements.add(new Lines(words().say("funnel.counts"), counts(report)));
        }
        FigureLines lines = new FigureLines(words());
        if (report.mixed()) {
            elements.add(new Prose(words().say(isFunnel() ? "funnel.mixed" : "funnel.mixed.all", versions(report))));
        }
        if (report.mixed() && isFunnel()) {
            report.versions().forEach(version -> elements.addAll(conversion(version, lines)));
        }
        told(report.query()).stream()
                .filter(figure -> !report.mixed() || !APART.contains(figure))
                .flatMap(figure -> lines.of(figure, report.total(), report.before()))
                .forEach(elements::add);
    }

    /** Above a breakdown the first figure alone, so that all of it is read in one go. */
    private List<Figure> told(FunnelQuery query) {
        return query.by() == null ? topic.figures() : topic.figures().subList(0, 1);
    }

    private List<Lines> conversion(Row version, FigureLines lines) {
        return lines.of(Figures.CONVERSION, version.tally())
                .map(told -> new Lines(told.label() + ", " + says.of(version.slice()), told.lines()))
                .toList();
    }

    private String versions(FunnelReport report) {
        return report.versions().stream()
                .map(version -> says.value(version.slice()))
                .collect(Collectors.joining(", "));
    }

    private List<String> counts(FunnelReport report) {
        List<String> counts = new ArrayList<>();
        for (FunnelStep step : FunnelStep.of(report.query())) {
            counts.add(count(step.phrase(), step.count(report.total()), step.count(report.before())));
        }
        Tally now = report.total();
        counts.add(words().say(
                        "funnel.open",
                        words().number(FigureTopic.open(now)),
                        words().number(now.handovers(Round.FIRST))));
        return counts;
    }

    private String count(String what, long now, long before) {
        long change = now - before;
        String signed = change < 0 ? "−" + words().number(-change) : "+" + words().number(change);
        String key = change == 0 ? "funnel.same" : "funnel.change";
        return words().say(key, words().say(what), words().number(now), words().number(before), signed);
    }

    private void whole(FunnelReport report, List<Element> elements) {
        if (!isFunnel()) {
            return;
        }
        List<FunnelStep> steps = FunnelStep.of(report.query());
        elements.add(new Chart(
                words().say("funnel.chart"),
                words().say("funnel.unit"),
                steps.stream().map(step -> words().say(step.phrase())).toList(),
                List.of(
                        series("funnel.now", steps, report.total()),
                        series("funnel.earlier", steps, report.before()))));
    }

    private Chart.Series series(String name, List<FunnelStep> steps, Tally tally) {
        return new Chart.Series(
                words().say(name),
                steps.stream()
                        .map(step -> FigureRows.amount(words(), step.count(tally)))
                        .toList());
    }

    private void breakdown(Dimension by, FunnelReport report, List<Element> elements) {
        List<Row> rows = report.rows();
        List<Row> shown = rows.subList(0, Math.min(rows.size(), FigureRows.MOST));
        if (shown.isEmpty()) {
            elements.add(new Prose(words().say("funnel.noRows", says.name(by))));
            return;
        }
        FigureRows lines = new FigureRows(topic, says);
        if (isFunnel()) {
            elements.add(lines.chart(by, shown));
        }
        elements.add(lines.table(report.query(), shown));
        if (rows.size() > shown.size()) {
            elements.add(new Fine(words().count("funnel.more", rows.size() - shown.size())));
        }
    }

    private boolean isFunnel() {
        return topic.equals(FigureTopic.FUNNEL);
    }

    private Wording words() {
        return says.words();
    }
}
