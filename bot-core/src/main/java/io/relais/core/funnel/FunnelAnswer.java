package io.relais.core.funnel;

/** What is answered to a {@link FunnelQuery}. */
public sealed interface FunnelAnswer permits FunnelReport, FunnelAnswer.StillCounting {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /**
     * There are no figures yet: leads that were there before are still counted, for the first time.
     *
     * @param done how many were, from 0
     * @param of of how many, about
     */
    record StillCounting(long done, long of) implements FunnelAnswer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stillCounting(this);
        }
    }

    /** Sees each kind. */
    interface Visitor<R> {
        /** The figures. */
        R report(FunnelReport report);

        /** None yet. */
        R stillCounting(StillCounting counting);
    }
}
