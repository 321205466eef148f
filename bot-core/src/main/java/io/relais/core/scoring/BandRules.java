package io.relais.core.scoring;

/** What it takes to enter each band; below NEAR is NURTURING. */
public record BandRules(Entry near, Entry mql, Entry fastTrack) {

    public BandRules {
        if (mql.significant() < 1 || fastTrack.significant() < 1) {
            throw new IllegalArgumentException("an MQL takes at least one significant action");
        }
    }

    /**
     * All of these together.
     *
     * @param grade this fit or a better one: the gate that no engagement opens
     * @param engagement points, 1 or more
     * @param significant kinds of significant action that still have points
     */
    public record Entry(FitGrade grade, int engagement, int significant) {

        private boolean admits(FitGrade fit, int points, int kinds) {
            return fit.atLeast(grade) && points >= engagement && kinds >= significant;
        }
    }

    /** The highest band that admits a lead. */
    Band of(FitGrade grade, int engagement, int significant) {
        if (fastTrack.admits(grade, engagement, significant)) {
            return Band.FAST_TRACK;
        }
        if (mql.admits(grade, engagement, significant)) {
            return Band.MQL;
        }
        return near.admits(grade, engagement, significant) ? Band.NEAR : Band.NURTURING;
    }
}
