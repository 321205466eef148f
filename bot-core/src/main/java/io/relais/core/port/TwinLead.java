package io.relais.core.port;

import io.relais.core.lead.LeadId;

/** Another lead has the same intake key, or is the open lead of the same person. */
public final class TwinLead extends RuntimeException {

    private final LeadId other;

    /** With the other lead. */
    public TwinLead(LeadId other) {
        super("lead " + other + " is of the same origin or person");
        this.other = other;
    }

    /** The other lead. */
    public LeadId other() {
        return other;
    }
}
