package io.relais.core.funnel;

/** A time that passes, by the clock on the wall. The name of each is stored and never changes its meaning. */
public enum Stretch {
    /** From being received to the first handover. */
    IN_NURTURING,
    /** From the handover to the answer of sales. */
    IN_MQL,
    /** From being accepted to what came of it. */
    IN_ACCEPTED,
    /** From the handover to the first logged attempt to reach the person. */
    TO_FIRST_ATTEMPT,
    /** From the handover to the first talk with the person. */
    TO_FIRST_CONTACT,
    /** From the handover to the opportunity. */
    TO_SQL
}
