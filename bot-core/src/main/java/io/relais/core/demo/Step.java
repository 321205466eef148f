package io.relais.core.demo;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import java.time.Instant;

/** One thing that is done to an example lead then, by whoever owns it by that time. */
record Step(Instant at, Deed deed) {

    /** What is done, to the lead as it stands. */
    @FunctionalInterface
    interface Deed {
        LeadCommand on(Lead lead);
    }

    LeadCommand on(Lead lead) {
        return deed.on(lead);
    }
}
