package io.relais.core.conversation.view;

import io.relais.core.calibration.Calibration;
import io.relais.core.calibration.Replay;
import io.relais.core.calibration.Telling;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Controls;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Lines;
import io.relais.core.chat.Element.Prose;
import io.relais.core.chat.Table;
import io.relais.core.funnel.Rate;
import io.relais.core.i18n.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What another threshold would have done with past leads: what would have been missed and what avoided, by source, beside
 * other thresholds, and what told SQLs from the others.
 *
 * @param tried the threshold that is asked for
 * @param each several thresholds, upwards
 */
public record CalibrationCard(Calibration tried, List<Calibration> each, Telling telling, Wording words) {

    /** Copies the list. */
    public CalibrationCard {
        each = List.copyOf(each);
    }

    /**
     * The card.
     *
     * @param now the threshold as it is
     * @param looked how many past leads were looked at
     */
    public Card draw(int now, int looked) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Heading(words.say("calibrate.title")));
        if (looked == 0) {
            elements.add(new Prose(words.say("calibrate.none")));
            return new Card(elements);
        }
        int wanted = points(tried);
        elements.add(new Prose(words.count("calibrate.looked", looked, words.number(wanted), words.number(now))));
        if (tried.tooFew()) {
            elements.add(new Prose(words.say("calibrate.tooFew")));
        }
        elements.add(new Lines(words.say("calibrate.all"), told(tried.all())));
        elements.add(chart());
        elements.addAll(bySource());
        elements.addAll(whatTold());
        elements.add(others(now, wanted));
        elements.add(new Fine(words.count("calibrate.how", tried.byHand())));
        return new Card(elements);
    }

    private static int points(Calibration one) {
        return one.tried().bands().mql().engagement();
    }

    private List<String> told(Replay replay) {
        return List.of(
                words.say("calibrate.missed", rate(replay.sqlMissed())),
                words.say("calibrate.rejections", rate(replay.rejectionsAvoided())),
                words.say("calibrate.disqualifications", rate(replay.disqualificationsAvoided())));
    }

    private String rate(Rate rate) {
        return new RateWords(words).of(rate);
    }

    private Chart chart() {
        return new Chart(
                words.say("calibrate.chart"),
                words.say("funnel.unit"),
                each.stream()
                        .map(one -> words.say("calibrate.points", points(one)))
                        .toList(),
                List.of(series("column.missed", Replay::sqlMissed), series("column.avoided", Replay::givenUpAvoided)));
    }

    private Chart.Series series(String name, Function<Replay, Rate> of) {
        return new Chart.Series(
                words.say(name),
                each.stream()
                        .map(one -> FigureRows.amount(words, of.apply(one.all()).cases()))
                        .toList());
    }

    private List<Element> bySource() {
        List<List<String>> rows = tried.bySource().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Replay> source) -> -decided(source.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(source -> List.of(
                        source.getKey(),
                        rate(source.getValue().sqlMissed()),
                        rate(source.getValue().givenUpAvoided())))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<String>> shown = rows.subList(0, Math.min(rows.size(), FigureRows.MOST));
        Table table = new Table(words.say("calibrate.bySource"), columns(), shown);
        return rows.size() == shown.size()
                ? List.of(table)
                : List.of(table, new Fine(words.count("weekly.more", rows.size() - shown.size())));
    }

    private List<Table.Column> columns() {
        return List.of(
                new Table.Column(words.say("fact.source"), Table.Align.START),
                new Table.Column(words.say("column.missed"), Table.Align.END),
                new Table.Column(words.say("column.avoided"), Table.Align.END));
    }

    private static int decided(Replay replay) {
        return replay.sqlMissed().of() + replay.givenUpAvoided().of();
    }

    /** Fit and points at the handover, then the kinds of action that made a difference. */
    private List<Element> whatTold() {
        List<String> lines = new ArrayList<>();
        telling.byGrade().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(grade ->
                        lines.add(words.say("calibrate.grade", grade.getKey().name(), rate(grade.getValue()))));
        telling.byPoints().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(band -> lines.add(words.say(
                        "calibrate.band", band.getKey(), band.getKey() + Telling.STEP - 1, rate(band.getValue()))));
        kinds().forEach(lines::add);
        return lines.isEmpty() ? List.of() : List.of(new Lines(words.say("calibrate.telling"), lines));
    }

    private Stream<String> kinds() {
        List<Telling.Kind> known =
                telling.byKind().stream().filter(kind -> !kind.tooFew()).toList();
        List<Telling.Kind> apart = known.stream().filter(Telling.Kind::apart).toList();
        return known.isEmpty() || !apart.isEmpty()
                ? apart.stream()
                        .map(kind -> words.say(
                                "calibrate.kind",
                                words.of(kind.kind().label()),
                                rate(kind.with()),
                                rate(kind.without())))
                : Stream.of(words.say("calibrate.noKind"));
    }

    private Controls others(int now, int wanted) {
        return new Controls(
                Stream.of(now - Telling.STEP, now + Telling.STEP, now + 2 * Telling.STEP, now + 3 * Telling.STEP)
                        .filter(points -> points > 0 && points != wanted)
                        .limit(3)
                        .map(points -> Actions.button(
                                Actions.CALIBRATE,
                                Integer.toString(points),
                                words.say("button.funnel.calibrate", points)))
                        .toList(),
                List.of());
    }
}
