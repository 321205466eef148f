package io.relais.core.funnel;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds tallies up, looking at each number once, however many tallies there are. Not for several threads at a time. */
public final class TallySum {

    private final Map<String, Long> numbers = new HashMap<>();

    /** That one, too. */
    public TallySum add(Tally tally) {
        tally.numbers().forEach(this::add);
        return this;
    }

    /** That number of a tally, too, under its name. */
    public void add(String name, long number) {
        numbers.merge(name, number, Long::sum);
    }

    /** What was added so far. */
    public Tally tally() {
        return new Tally(new TreeMap<>(numbers));
    }
}
