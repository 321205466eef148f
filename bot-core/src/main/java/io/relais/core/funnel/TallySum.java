package io.relais.core.funnel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds tallies up, looking at each number once, however many tallies there are. Not for several threads at a time. */
public final class TallySum {

    /** Each in an array of one, which is added to where it is. */
    private final Map<String, long[]> counts = new HashMap<>();

    private final Map<Stretch, TimesSum> times = new EnumMap<>(Stretch.class);

    /** That one, too. */
    public TallySum add(Tally tally) {
        return add(tally, 1);
    }

    /** That one so often, too; -1 takes it away. */
    TallySum add(Tally tally, int factor) {
        tally.counts().forEach((name, number) -> add(name, factor * number));
        tally.times().forEach((stretch, took) -> {
            TimesSum sum = sum(stretch);
            took.each((step, cases) -> sum.add(step, factor * cases));
        });
        return this;
    }

    /** That count, too, under the name that a tally keeps it by. */
    public void add(String name, long number) {
        counts.computeIfAbsent(name, any -> new long[1])[0] += number;
    }

    /** Where to tell times of that stretch that are to be added, too. */
    public Times.Teller times(Stretch stretch) {
        return sum(stretch)::add;
    }

    private TimesSum sum(Stretch stretch) {
        return times.computeIfAbsent(stretch, any -> new TimesSum());
    }

    /** What was added so far. */
    public Tally tally() {
        SortedMap<String, Long> sums = new TreeMap<>();
        counts.forEach((name, sum) -> sums.put(name, sum[0]));
        Map<Stretch, Times> all = new EnumMap<>(Stretch.class);
        times.forEach((stretch, sum) -> all.put(stretch, sum.times()));
        return new Tally(sums, all);
    }
}
