package io.relais.core.lead;

/** The maturity of a lead. A stage is never set without its evidence. */
public enum LeadStage {
    /** Received, below the MQL threshold or gated by fit; or woken up. */
    NURTURING,
    /** Marketing-qualified: the fit allows it, something significant was done, the score is over the threshold. */
    MQL,
    /** Sales-accepted (SAL): a rep works it. Not yet sales-qualified. */
    ACCEPTED,
    /** Sales-qualified: contacted, through the gate, with amount, next step and its date. */
    SQL,
    /** Not accepted, before any contact. Marketing owes an answer. */
    REJECTED,
    /** Given up after contact, or after the agreed attempts. */
    DISQUALIFIED,
    /** Qualified, later: sleeps until a date. */
    RECYCLED;

    /** Whether a lead in this stage is the one record of its person, which new signals are added to. */
    public boolean open() {
        return this != REJECTED && this != DISQUALIFIED;
    }
}
