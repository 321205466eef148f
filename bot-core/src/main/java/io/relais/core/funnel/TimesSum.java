package io.relais.core.funnel;

import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds times up. A few are kept one by one, of which a batch has many; more by step, where adding is quickest. */
final class TimesSum {

    private static final int FEW = 8;
    private static final int[] NONE = {};

    private final SortedMap<Integer, Integer> few = new TreeMap<>();

    /** As long as the longest time needs; a row has six of these, and most times are days at most. */
    private int[] bySteps = NONE;

    /** So often that step, too; refuses a step that there is none of, which a damaged record may have. */
    void add(int step, int cases) {
        if (step < bySteps.length) {
            bySteps[step] += cases;
        } else {
            addBeyond(Objects.checkIndex(step, Steps.COUNT), cases);
        }
    }

    /** Where there is no room for that step yet. */
    private void addBeyond(int step, int cases) {
        if (bySteps.length > 0) {
            bySteps = Arrays.copyOf(bySteps, Math.min(Steps.COUNT, 2 * step + 1));
            bySteps[step] = cases;
            return;
        }
        few.merge(step, cases, Integer::sum);
        if (few.size() > FEW) {
            bySteps = new int[few.lastKey() + 1];
            few.forEach((each, times) -> bySteps[each] = times);
        }
    }

    /** What was added so far. */
    Times times() {
        if (bySteps.length > 0) {
            return Times.of(bySteps);
        }
        few.values().removeIf(times -> times == 0);
        return Times.of(few);
    }
}
