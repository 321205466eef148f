package io.relais.core.port;

import io.relais.core.lead.LeadId;

/** A lead was saved by somebody else since it was read: read it again and decide again. */
public final class StaleLead extends RuntimeException {

    /** Of this lead. */
    public StaleLead(LeadId id) {
        super("lead " + id + " was saved by somebody else since it was read");
    }
}
