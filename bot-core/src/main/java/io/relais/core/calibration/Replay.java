package io.relais.core.calibration;

import io.relais.core.funnel.Rate;

/**
 * What other definitions would have done with leads whose outcome is known.
 *
 * @param sqlMissed SQLs that would not have been handed over, of all SQLs
 * @param rejectionsAvoided leads that would not have been handed over, of those that were not accepted
 * @param disqualificationsAvoided the same of those that were given up after contact
 * @param gained leads that would have been handed over, of those that were not: nobody knows what would have come of them
 */
public record Replay(Rate sqlMissed, Rate rejectionsAvoided, Rate disqualificationsAvoided, Rate gained) {

    /** No lead. */
    public static final Replay NONE = new Replay(new Rate(0, 0), new Rate(0, 0), new Rate(0, 0), new Rate(0, 0));

    /** Whether there are too few SQLs, or too few leads that were given up, to say. */
    public boolean tooFew() {
        return sqlMissed.tooFew() || givenUpAvoided().tooFew();
    }

    /** All that were given up, before contact or after. */
    public Rate givenUpAvoided() {
        return plus(rejectionsAvoided, disqualificationsAvoided);
    }

    /** One lead more. */
    Replay with(Verdict verdict, int kept) {
        Rate lost = new Rate(1 - kept, 1);
        Rate none = new Rate(0, 0);
        return plus(
                switch (verdict) {
                    case SQL -> new Replay(lost, none, none, none);
                    case REJECTED -> new Replay(none, lost, none, none);
                    case DISQUALIFIED -> new Replay(none, none, lost, none);
                    case UNDECIDED -> NONE;
                    case NOT_HANDED_OVER -> new Replay(none, none, none, new Rate(kept, 1));
                });
    }

    /** This and another, added up. */
    Replay plus(Replay other) {
        return new Replay(
                plus(sqlMissed, other.sqlMissed),
                plus(rejectionsAvoided, other.rejectionsAvoided),
                plus(disqualificationsAvoided, other.disqualificationsAvoided),
                plus(gained, other.gained));
    }

    private static Rate plus(Rate one, Rate other) {
        return new Rate(one.cases() + other.cases(), one.of() + other.of());
    }
}
