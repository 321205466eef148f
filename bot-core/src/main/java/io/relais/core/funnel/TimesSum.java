package io.relais.core.funnel;

import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds times up. A few are kept one by one, of which a batch has many; more by step, where adding is quickest. */
final class TimesSum {

    private static final int FEW = 8;

    private final SortedMap<Integer, Long> few = new TreeMap<>();

    /** As long as the longest time needs; a row has six of these, and most times are days at most. */
    private long @Nullable [] bySteps;

    /** So often that step, too; refuses a step that there is none of, which a damaged record may have. */
    void add(int step, long cases) {
        Objects.checkIndex(step, Steps.COUNT);
        if (bySteps != null) {
            bySteps = reaching(step, bySteps);
            bySteps[step] += cases;
            return;
        }
        few.merge(step, cases, Long::sum);
        if (few.size() > FEW) {
            long[] spread = new long[few.lastKey() + 1];
            few.forEach((each, times) -> spread[each] = times);
            bySteps = spread;
        }
    }

    private static long[] reaching(int step, long[] bySteps) {
        return step < bySteps.length ? bySteps : Arrays.copyOf(bySteps, Math.min(Steps.COUNT, 2 * step + 1));
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
