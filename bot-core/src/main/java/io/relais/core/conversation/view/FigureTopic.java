package io.relais.core.conversation.view;

import io.relais.core.chat.ActionId;
import io.relais.core.funnel.Count;
import io.relais.core.funnel.Figure;
import io.relais.core.funnel.Figures;
import io.relais.core.funnel.Outcome;
import io.relais.core.funnel.Round;
import io.relais.core.funnel.Tally;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadStage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What a card of figures is about.
 *
 * @param action what asks for it
 * @param figures what is told of all leads, top to bottom
 * @param columns what is told of each line of a breakdown, left to right
 */
public record FigureTopic(ActionId action, List<Figure> figures, List<Column> columns) {

    /** The column of what came in, which is not told where it is not counted. */
    static final String RECEIVED = "received";

    /** How leads become opportunities. */
    public static final FigureTopic FUNNEL = new FigureTopic(
            Actions.FUNNEL,
            List.of(Figures.CONVERSION, Figures.OUTCOMES, Figures.AGAIN, Figures.AMOUNTS),
            List.of(
                    number(RECEIVED, tally -> tally.count(Count.RECEIVED)),
                    number("mql", tally -> tally.handovers(Round.FIRST)),
                    number("sal", tally -> tally.accepted(Round.FIRST)),
                    number("open", FigureTopic::open),
                    reading(Figures.CONVERSION, "mqlToSql")));

    /** Why leads are not accepted, and why they are given up. */
    public static final FigureTopic REASONS = new FigureTopic(
            Actions.REASONS,
            List.of(Figures.ACCEPTANCE, Figures.REJECTIONS, Figures.DISQUALIFICATIONS),
            List.of(
                    reading(Figures.ACCEPTANCE, "accepted"),
                    top("rejections", LeadStage.REJECTED),
                    top("disqualifications", LeadStage.DISQUALIFIED)));

    /** The clocks of both sides. */
    public static final FigureTopic CLOCKS = new FigureTopic(
            Actions.SLA,
            List.of(Figures.CLOCKS),
            List.of(
                    reading(Figures.CLOCKS, "salesAnswer"),
                    reading(Figures.CLOCKS, "firstAttempt"),
                    reading(Figures.CLOCKS, "marketingAnswer")));

    /** How long it takes. */
    public static final FigureTopic SPEED = new FigureTopic(
            Actions.SPEED,
            List.of(Figures.SPEED, Figures.TIME_IN_STAGE),
            List.of(
                    reading(Figures.SPEED, "firstAttempt"),
                    reading(Figures.SPEED, "firstContact"),
                    reading(Figures.SPEED, "sql")));

    /** All of them, in the order of help. */
    public static final List<FigureTopic> ALL = List.of(FUNNEL, REASONS, CLOCKS, SPEED);

    /** Copies the lists. */
    public FigureTopic {
        figures = List.copyOf(figures);
        columns = List.copyOf(columns);
    }

    /** What one column tells: phrase {@code column.<name>} is its header. */
    record Column(String name, Cell cell) {

        String of(Tally tally, Wording words) {
            return cell.of(tally, words);
        }
    }

    /** What is told of a line. */
    interface Cell {
        String of(Tally tally, Wording words);
    }

    /** The phrase that says what the card is about. */
    String title() {
        return "funnel.title." + action.value();
    }

    /** How many handovers are open still. */
    static long open(Tally tally) {
        return Arrays.stream(Outcome.values())
                .filter(Outcome::open)
                .mapToLong(outcome -> tally.count(Round.FIRST, outcome))
                .sum();
    }

    private static Column number(String name, ToLongFunction<Tally> number) {
        return new Column(name, (tally, words) -> words.number(number.applyAsLong(tally)));
    }

    private static Column reading(Figure figure, String name) {
        return new Column(
                name,
                (tally, words) -> figure.of(tally).stream()
                        .filter(reading -> reading.name().equals(name))
                        .findFirst()
                        .map(reading -> reading.accept(new ReadingWords(words)))
                        .orElseThrow());
    }

    /** The most frequent reason, and how often it was given. */
    private static Column top(String name, LeadStage decided) {
        String kind = decided == LeadStage.REJECTED ? "RejectReason." : "DisqualifyReason.";
        return new Column(
                name,
                (tally, words) -> tally.reasons(decided).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(most -> words.say(
                                "weekly.reason", words.say(kind + most.getKey().name()), words.number(most.getValue())))
                        .orElseGet(() -> words.say("rate.none")));
    }
}
