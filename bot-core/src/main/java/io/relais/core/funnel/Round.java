package io.relais.core.funnel;

/** Which handover of a lead: their conversions are told apart. The name of each is stored. */
public enum Round {
    /** The first one. */
    FIRST,
    /** A later one, after the lead was recycled. */
    AGAIN
}
