package io.relais.core.funnel;

/**
 * What became of a handover: of what happened to a lead from becoming an MQL until it is one again after it was recycled.
 * Each handover has one outcome. What was taken back, or overruled by marketing, did not happen. The name of each is stored
 * and never changes its meaning.
 */
public enum Outcome {
    /** Not answered by sales yet. */
    WAITING,
    /** Accepted, and worked still. */
    WORKED,
    /** An opportunity. */
    SQL,
    /** Given up after contact. */
    DISQUALIFIED,
    /** Not accepted, before contact. */
    REJECTED,
    /** Put to sleep after it was accepted. */
    RECYCLED,
    /** Put to sleep after it was not accepted. */
    REJECTED_RECYCLED;

    /** Whether it is open still: neither won nor lost. */
    public boolean open() {
        return this == WAITING || this == WORKED;
    }

    /** Whether sales did not accept it. */
    public boolean notAccepted() {
        return this == REJECTED || this == REJECTED_RECYCLED;
    }

    /** Whether sales accepted it. */
    public boolean accepted() {
        return this != WAITING && !notAccepted();
    }
}
