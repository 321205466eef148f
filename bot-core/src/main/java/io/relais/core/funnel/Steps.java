package io.relais.core.funnel;

import java.time.Duration;

/**
 * The steps that times are counted in: minutes up to two hours, quarters of an hour up to two days, hours up to two weeks,
 * then days, a thousand at most. So what is kept of any number of times is bounded, and a median is exact by this
 * definition. They are numbered from 0.
 */
final class Steps {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int MOST = 1000 * DAY;

    private static final Band MINUTES = new Band(0, 1, 0);
    private static final Band QUARTERS = MINUTES.until(2 * HOUR, 15);
    private static final Band HOURS = QUARTERS.until(2 * DAY, HOUR);
    private static final Band DAYS = HOURS.until(14 * DAY, DAY);

    /** How many there are. */
    static final int COUNT = DAYS.at(MOST) + 1;

    /**
     * Steps of one length.
     *
     * @param from the minutes of the first of them
     * @param length in minutes
     * @param first the number of the first of them
     */
    private record Band(int from, int length, int first) {

        /** The steps from there on, of another length. */
        private Band until(int minutes, int longer) {
            return new Band(minutes, longer, at(minutes));
        }

        private int at(int minutes) {
            return first + (minutes - from) / length;
        }

        private int minutes(int step) {
            return from + (step - first) * length;
        }
    }

    private Steps() {}

    /** In minutes, rounded to the nearest step; a time that runs backwards is none. */
    static int minutes(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        long step = 60L * band(seconds / 60).length;
        return (int) Math.min(MOST, (seconds + step / 2) / step * step / 60);
    }

    private static Band band(long minutes) {
        if (minutes < QUARTERS.from) {
            return MINUTES;
        }
        if (minutes < HOURS.from) {
            return QUARTERS;
        }
        return minutes < DAYS.from ? HOURS : DAYS;
    }

    /** The number of the step that has so many minutes, which are of a step. */
    static int at(int minutes) {
        return band(minutes).at(minutes);
    }

    /** The minutes of the step of that number. */
    static int minutes(int step) {
        if (step < QUARTERS.first) {
            return MINUTES.minutes(step);
        }
        if (step < HOURS.first) {
            return QUARTERS.minutes(step);
        }
        return step < DAYS.first ? HOURS.minutes(step) : DAYS.minutes(step);
    }
}
