package io.relais.core.funnel;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds times up. A few are kept one by one, of which a batch has many; more by step, where adding is quickest. */
final class TimesSum {

    private static final int FEW = 32;

    private final SortedMap<Integer, Long> few = new TreeMap<>();
    private long @Nullable [] bySteps;

    /** So often that step, too. */
    void add(int step, long cases) {
        if (bySteps != null) {
            bySteps[step] += cases;
            return;
        }
        few.merge(step, cases, Long::sum);
        if (few.size() > FEW) {
            long[] all = new long[Steps.COUNT];
            few.forEach((each, times) -> all[each] += times);
            bySteps = all;
        }
    }

    /** What was added so far. */
    Times times() {
        if (bySteps != null) {
            return Times.of(bySteps);
        }
        few.values().removeIf(times -> times == 0);
        return Times.of(few);
    }
}
