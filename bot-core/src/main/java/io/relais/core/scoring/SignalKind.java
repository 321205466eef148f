package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A kind of action and what it is worth.
 *
 * @param kind its permanent name at the API, for example {@code demo_request}
 * @param label on cards, as a past action: "asked for a demo"
 * @param oneMore as something that may yet happen: "one demo request"
 */
public record SignalKind(String kind, Localized label, Localized oneMore, Significance significance, Worth worth) {

    /** Whether an action of this kind tells of an intention. */
    public enum Significance {
        /** Tells of an intention; an MQL needs at least one. */
        SIGNIFICANT,
        /** A mere exposure, such as an e-mail opened; worth about nothing. */
        PASSIVE
    }

    /**
     * What actions of one kind are worth together.
     *
     * @param points for the first, today
     * @param repeat what each further one is worth of the one before, 0 to below 1
     * @param cap the most they are worth together
     * @param halfLifeDays days after which an action is worth half, 1 or more
     */
    public record Worth(int points, double repeat, int cap, int halfLifeDays) {

        public Worth {
            if (points < 0 || cap < 0 || repeat < 0 || repeat >= 1 || halfLifeDays < 1) {
                throw new IllegalArgumentException("an action's worth is never negative, fades and repeats for less");
            }
        }

        /** What {@code count} actions of that age are worth when {@code before} newer ones count first. */
        private double of(double count, double before, double ageDays) {
            double share = StrictMath.pow(repeat, before) * (1 - StrictMath.pow(repeat, count)) / (1 - repeat);
            return points * share * StrictMath.pow(0.5, ageDays / halfLifeDays);
        }
    }

    /** The explained points of these signals, all of this kind and at least one: newest first, whole days of age. */
    ScoreLine rate(List<Signal> signals, Instant now) {
        List<Signal> newestFirst = signals.stream()
                .sorted(Comparator.comparing(Signal::at).reversed())
                .toList();
        double sum = 0;
        long before = 0;
        for (Signal signal : newestFirst) {
            long age = Math.max(0, Duration.between(signal.at(), now).toDays());
            sum += worth.of(signal.count(), (double) before, (double) age);
            before += signal.count();
        }
        int points = (int) Math.round(Math.min(worth.cap(), sum));
        int count = (int) Math.min(Integer.MAX_VALUE, before);
        return new ScoreLine(
                Axis.ENGAGEMENT, kind, label, points, count, newestFirst.get(0).at());
    }
}
