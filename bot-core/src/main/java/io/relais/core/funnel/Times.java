package io.relais.core.funnel;

import java.time.Duration;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long something took, as often as it happened; or what has to be added to that. In steps ({@link Steps}). */
public final class Times {

    /** It never happened. */
    public static final Times NONE = new Times(new int[0], new int[0]);

    private static final int PERCENT = 100;

    /** Rising. */
    private final int[] steps;

    /** How often, for each step; none is 0. */
    private final int[] cases;

    private final long all;

    private Times(int[] steps, int[] cases) {
        this.steps = steps;
        this.cases = cases;
        this.all = IntStream.of(cases).asLongStream().sum();
    }

    /** Told how often something took so long. */
    public interface Teller {

        /**
         * So long, so often.
         *
         * @param step the number of the {@linkplain Steps step}
         * @param cases how often; below 0 where it was counted too often before
         */
        void took(int step, int cases);
    }

    /** So often each step; none of them 0. */
    static Times of(SortedMap<Integer, Integer> bySteps) {
        return new Times(
                bySteps.keySet().stream().mapToInt(Integer::intValue).toArray(),
                bySteps.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** So often each step; those that are 0 never happened. */
    static Times of(int[] bySteps) {
        int different = 0;
        for (int often : bySteps) {
            different += often == 0 ? 0 : 1;
        }
        int[] steps = new int[different];
        int[] cases = new int[different];
        int at = 0;
        for (int step = 0; at < different; step++) {
            if (bySteps[step] != 0) {
                steps[at] = step;
                cases[at++] = bySteps[step];
            }
        }
        return new Times(steps, cases);
    }

    /** Tells each, the shortest first. */
    public void each(Teller told) {
        for (int i = 0; i < steps.length; i++) {
            told.took(steps[i], cases[i]);
        }
    }

    /** How many different times there are. */
    public int different() {
        return steps.length;
    }

    /** How often it happened. */
    public long cases() {
        return all;
    }

    /** Whether there are too few cases to say. */
    public boolean tooFew() {
        return cases() < Rate.LEAST;
    }

    /** Half of them took no longer. Refuses none. */
    public Duration median() {
        return within(PERCENT / 2);
    }

    /** Nine of ten took no longer. Refuses none. */
    public Duration p90() {
        return within(90);
    }

    /** The shortest of these times that so many per cent of them do not exceed. */
    private Duration within(int percent) {
        long rank = (all * percent + PERCENT - 1) / PERCENT;
        long passed = 0;
        for (int i = 0; i < steps.length; i++) {
            passed += cases[i];
            if (passed >= rank) {
                return Duration.ofMinutes(Steps.minutes(steps[i]));
            }
        }
        throw new IllegalStateException("of nothing there is no middle");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Times times && Arrays.equals(steps, times.steps) && Arrays.equals(cases, times.cases);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(cases);
    }

    @Override
    public String toString() {
        return IntStream.range(0, steps.length)
                .mapToObj(i -> Steps.minutes(steps[i]) + " min: " + cases[i])
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
