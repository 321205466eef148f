package io.relais.core.lead;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadEvent.BecameMql;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.LeadEvent.WokeUp;
import io.relais.core.scoring.Score;

/** The bands of the score act when a lead enters them. Nothing is rejected by a score alone. */
record Bands(LeadPolicy policy) {

    /** What was made of a lead, and an MQL of it where it is now in the band and was waiting for that. */
    Made enter(Made made, Stamp stamp) {
        Lead lead = made.lead();
        if (!lead.score().band().qualified()) {
            return made;
        }
        return switch (lead.stage()) {
            case NURTURING -> made.then(mql(lead, stamp));
            case RECYCLED -> {
                Made woken = Made.of(lead, new WokeUp(stamp, lead.score()));
                yield made.then(woken).then(mql(woken.lead(), stamp));
            }
            case MQL, ACCEPTED, SQL, REJECTED, DISQUALIFIED -> made;
        };
    }

    /** The score of a lead at that time, over the signals that count. */
    Score score(Lead lead, Stamp stamp) {
        return policy.scoring().score(lead.facts().fit(), lead.countedSignals(), stamp.at());
    }

    private static Made mql(Lead lead, Stamp stamp) {
        return Made.of(lead, new BecameMql(stamp, ""), new Notice.Announce());
    }
}
