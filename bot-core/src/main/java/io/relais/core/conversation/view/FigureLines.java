package io.relais.core.conversation.view;

import io.relais.core.chat.Element.Lines;
import io.relais.core.funnel.Figure;
import io.relais.core.funnel.Figures;
import io.relais.core.funnel.Rate;
import io.relais.core.funnel.Reading;
import io.relais.core.funnel.Tally;
import io.relais.core.i18n.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure as a list: each number with its name, its cases and its interval, and the same of the period before. */
record FigureLines(Wording words) {

    /** How the names of a figure's numbers are told. */
    private static final Map<Figure, String> NAMES = Map.of(
            Figures.OUTCOMES, "Outcome.",
            Figures.AGAIN, "Outcome.",
            Figures.REJECTIONS, "RejectReason.",
            Figures.DISQUALIFICATIONS, "DisqualifyReason.");

    /** The list without the period before, or none where there is nothing to tell. */
    Stream<Lines> of(Figure figure, Tally now) {
        return of(figure, now, Map.of());
    }

    /** The list, or none where there is nothing to tell of either period. */
    Stream<Lines> of(Figure figure, Tally now, Tally before) {
        return of(
                figure, now, figure.of(before).stream().collect(Collectors.toMap(Reading::name, Function.identity())));
    }

    private Stream<Lines> of(Figure figure, Tally now, Map<String, Reading> earlier) {
        Told told = told(figure);
        List<String> lines = figure.of(now).stream()
                .filter(reading -> reading.accept(told)
                        || earlier.getOrDefault(reading.name(), reading).accept(told))
                .map(reading -> line(figure, reading, earlier))
                .toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Lines(words.say("figure." + figure.id()), lines));
    }

    private String line(Figure figure, Reading reading, Map<String, Reading> earlier) {
        Reading same = earlier.get(reading.name());
        String line = line(figure, reading);
        return same == null ? line : words.say("funnel.before", line, said(same));
    }

    /** Such as {@code MQL to SQL: 45 of 120: 37.5 % [29.4–46.4]}. */
    String line(Figure figure, Reading reading) {
        return words.say("funnel.line", name(figure, reading), said(reading));
    }

    /** What a number of a figure is called. */
    String name(Figure figure, Reading reading) {
        if (figure.equals(Figures.AMOUNTS)) {
            return words.say("figure.amounts.sql");
        }
        String names = NAMES.get(figure);
        return names == null
                ? words.say("figure." + figure.id() + "." + reading.name())
                : words.say(names + reading.name());
    }

    private String said(Reading reading) {
        return reading.accept(new ReadingWords(words));
    }

    /** Parts of a whole are told where there are any; a rate, where there is anything that it could be of. */
    private static Told told(Figure figure) {
        return new Told(NAMES.containsKey(figure) ? Rate::cases : Rate::of);
    }

    /** Whether there is anything to tell of a number. */
    private record Told(ToIntFunction<Rate> weight) implements Reading.Visitor<Boolean> {

        @Override
        public Boolean share(Reading.Share share) {
            return weight.applyAsInt(share.rate()) > 0;
        }

        @Override
        public Boolean spread(Reading.Spread spread) {
            return spread.times().cases() > 0;
        }

        @Override
        public Boolean sum(Reading.Sum sum) {
            return sum.amount().signum() != 0;
        }
    }
}
