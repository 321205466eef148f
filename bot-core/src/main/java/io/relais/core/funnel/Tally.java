package io.relais.core.funnel;

import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.LeadStage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Numbers that add up: of one lead, of a day, of a year. Where a lead changes, the difference of two tallies of it is
 * added.
 *
 * @param numbers by name, none of them 0; the names are stored
 */
public record Tally(SortedMap<String, Long> numbers) {

    /** Nothing. */
    public static final Tally NONE = new Tally(Collections.emptySortedMap());

    /** Amounts are added up in thousandths, which every currency can be told in. */
    static final int DECIMALS = 3;

    private static final String END = ";";

    /** Copies the map, without zeros. */
    public Tally {
        SortedMap<String, Long> copy = new TreeMap<>(numbers);
        copy.values().removeIf(number -> number == 0);
        numbers = Collections.unmodifiableSortedMap(copy);
    }

    /** How many. */
    public long count(Count what) {
        return number(TallyNames.of(what));
    }

    /** How many handovers had that outcome. */
    public long count(Round round, Outcome outcome) {
        return number(TallyNames.of(round, outcome));
    }

    /** How many handovers there are. */
    public long handovers(Round round) {
        return count(round, any -> true);
    }

    /** How many handovers sales accepted. */
    public long accepted(Round round) {
        return count(round, Outcome::accepted);
    }

    /** How many handovers sales did not accept. */
    public long notAccepted(Round round) {
        return count(round, Outcome::notAccepted);
    }

    private long count(Round round, Predicate<Outcome> wanted) {
        return Arrays.stream(Outcome.values())
                .filter(wanted)
                .mapToLong(outcome -> count(round, outcome))
                .sum();
    }

    /** How often each reason was given for that decision. */
    public Map<Reason, Long> reasons(LeadStage decided) {
        Map<Reason, Long> reasons = new TreeMap<>();
        each(TallyNames.of(decided), (name, times) -> reasons.put(new Reason(decided, name), times));
        return reasons;
    }

    /** How long that took. */
    public Times times(Stretch stretch) {
        SortedMap<Long, Long> times = new TreeMap<>();
        each(TallyNames.of(stretch), (minutes, cases) -> times.put(Long.valueOf(minutes), cases));
        return new Times(times);
    }

    /** What the opportunities add up to, by currency (ISO 4217). */
    public SortedMap<String, BigDecimal> amounts() {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        each(TallyNames.AMOUNT, (currency, sum) -> amounts.put(currency, BigDecimal.valueOf(sum, DECIMALS)));
        return amounts;
    }

    /** This and another. */
    public Tally plus(Tally other) {
        SortedMap<String, Long> sum = new TreeMap<>(numbers);
        other.numbers.forEach((name, number) -> sum.merge(name, number, Long::sum));
        return new Tally(sum);
    }

    /** What has to be added to another to make this. */
    public Tally minus(Tally other) {
        SortedMap<String, Long> difference = new TreeMap<>(numbers);
        other.numbers.forEach((name, number) -> difference.merge(name, -number, Long::sum));
        return new Tally(difference);
    }

    /** Whether it is nothing. */
    public boolean empty() {
        return numbers.isEmpty();
    }

    private long number(String name) {
        return numbers.getOrDefault(name, 0L);
    }

    private SortedMap<String, Long> below(String prefix) {
        return numbers.subMap(prefix, prefix.substring(0, prefix.length() - 1) + END);
    }

    private void each(String prefix, BiConsumer<String, Long> taken) {
        below(prefix).forEach((name, number) -> taken.accept(name.substring(prefix.length()), number));
    }
}
