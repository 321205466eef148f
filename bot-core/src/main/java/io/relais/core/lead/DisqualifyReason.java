package io.relais.core.lead;

/** Why a lead is given up, after contact. */
public enum DisqualifyReason {
    NO_NEED,
    NO_BUDGET,
    NO_AUTHORITY,
    COMPETITOR,
    NO_FIT,
    /** Only after the agreed number of logged attempts, none of which reached the person. */
    UNABLE_TO_REACH
}
