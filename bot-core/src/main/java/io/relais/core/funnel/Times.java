package io.relais.core.funnel;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long something took, as often as it happened.
 *
 * @param byMinutes how often it took so many minutes, by rising minutes, as rounded to {@link Steps}
 */
public record Times(SortedMap<Long, Long> byMinutes) {

    private static final int PERCENT = 100;

    /** Copies the map. */
    public Times {
        byMinutes = new TreeMap<>(byMinutes);
    }

    /** How often it happened. */
    public long cases() {
        return byMinutes.values().stream().mapToLong(Long::longValue).sum();
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
        long rank = (cases() * percent + PERCENT - 1) / PERCENT;
        long passed = 0;
        for (Map.Entry<Long, Long> step : byMinutes.entrySet()) {
            passed += step.getValue();
            if (passed >= rank) {
                return Duration.ofMinutes(step.getKey());
            }
        }
        throw new IllegalStateException("of nothing there is no middle");
    }
}
