package io.relais.core.scoring;

/** What a score calls for, from the least to the most; something happens when a lead enters a band. */
public enum Band {
    /** Stays with marketing. */
    NURTURING,
    /** Close to the threshold: a person may look. */
    NEAR,
    /** Handed to sales. */
    MQL,
    /** Handed to sales, to be worked before the others. */
    FAST_TRACK;

    /** Whether a lead in this band is handed to sales. */
    public boolean qualified() {
        return this == MQL || this == FAST_TRACK;
    }
}
