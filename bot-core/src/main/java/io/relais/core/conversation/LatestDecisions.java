package io.relais.core.conversation;

import io.relais.core.calibration.Judged;
import io.relais.core.funnel.Period;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.reasons.Doubts;
import io.relais.core.reasons.ReasonQuality;
import io.relais.core.scoring.ScoringRules;
import java.util.EnumSet;
import java.util.List;

/** The leads that were decided on last, as far back as is read for one answer. */
public record LatestDecisions(LeadStore store, ScoringRules rules) {

    /** Enough to say what there is to say, and read at once. */
    private static final int MOST = 2_000;

    private static final FeedbackFilter ALL = new FeedbackFilter(EnumSet.allOf(State.class), null);

    /** Those on the leads of that desk, as its definitions see them. */
    public static LatestDecisions of(Desk desk) {
        return new LatestDecisions(desk.store(), desk.rules().policy().scoring());
    }

    /** How sure the reasons are that were given in that time. */
    public ReasonQuality reasons(Period period) {
        List<Lead> latest = store.told(ALL, MOST);
        return ReasonQuality.of(latest, period, new Doubts(rules));
    }

    /** Each as the definitions saw it, and what sales made of it. */
    public List<Judged> judged() {
        return store.past(ALL, MOST).stream()
                .map(past -> Judged.of(past.lead(), past.events()))
                .toList();
    }
}
