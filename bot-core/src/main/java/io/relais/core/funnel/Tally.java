package io.relais.core.funnel;

import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.LeadStage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Numbers that add up: of one lead, of a day, of a year. Where a lead changes, the difference of two tallies of it is
 * added.
 *
 * @param counts by name, none of them 0; the names are stored
 * @param times how long things took; no stretch without a time
 */
public record Tally(SortedMap<String, Long> counts, Map<Stretch, Times> times) {

    /** Nothing. */
    public static final Tally NONE = new Tally(Collections.emptySortedMap(), Map.of());

    /** Amounts are added up in thousandths, which every currency can be told in. */
    static final int DECIMALS = 3;

    private static final String END = ";";

    /** Copies the maps, without zeros. */
    public Tally {
        SortedMap<String, Long> copy = new TreeMap<>(counts);
        copy.values().removeIf(number -> number == 0);
        counts = Collections.unmodifiableSortedMap(copy);
        Map<Stretch, Times> some = new EnumMap<>(Stretch.class);
        some.putAll(times);
        some.values().removeIf(Times.NONE::equals);
        times = Collections.unmodifiableMap(some);
    }

    /** Of numbers that all have a name, times by one such as {@code time:IN_MQL:15}: how many took so many minutes. */
    public static Tally named(Map<String, Long> numbers) {
        TallySum sum = new TallySum();
        numbers.forEach((name, number) -> TallyNames.add(name, number, sum));
        return sum.tally();
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
        return times.getOrDefault(stretch, Times.NONE);
    }

    /** What the opportunities add up to, by currency (ISO 4217). */
    public SortedMap<String, BigDecimal> amounts() {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        each(TallyNames.AMOUNT, (currency, sum) -> amounts.put(currency, BigDecimal.valueOf(sum, DECIMALS)));
        return amounts;
    }

    /** This and another. */
    public Tally plus(Tally other) {
        return new TallySum().add(this).add(other).tally();
    }

    /** What has to be added to another to make this. */
    public Tally minus(Tally other) {
        return new TallySum().add(this).add(other, -1).tally();
    }

    /** Whether it is nothing. */
    public boolean empty() {
        return counts.isEmpty() && times.isEmpty();
    }

    private long number(String name) {
        return counts.getOrDefault(name, 0L);
    }

    private SortedMap<String, Long> below(String prefix) {
        return counts.subMap(prefix, prefix.substring(0, prefix.length() - 1) + END);
    }

    private void each(String prefix, BiConsumer<String, Long> taken) {
        below(prefix).forEach((name, number) -> taken.accept(name.substring(prefix.length()), number));
    }
}
