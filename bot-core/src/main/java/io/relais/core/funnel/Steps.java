package io.relais.core.funnel;

import java.time.Duration;

/**
 * The steps that times are counted in: minutes up to two hours, quarters of an hour up to two days, hours up to two weeks,
 * then days, a thousand at most. So what is kept of any number of times is bounded, and a median is exact by this
 * definition.
 */
final class Steps {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long QUARTER = 15;
    private static final long MOST = 1000 * DAY;

    private Steps() {}

    /** In minutes, rounded to the nearest step; a time that runs backwards is none. */
    static long minutes(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        long step = 60 * step(seconds / 60);
        return Math.min(MOST, (seconds + step / 2) / step * step / 60);
    }

    private static long step(long minutes) {
        if (minutes < 2 * HOUR) {
            return 1;
        }
        if (minutes < 2 * DAY) {
            return QUARTER;
        }
        return minutes < 14 * DAY ? HOUR : DAY;
    }
}
