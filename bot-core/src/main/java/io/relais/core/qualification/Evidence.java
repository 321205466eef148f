package io.relais.core.qualification;

/** How sure an answer is; an unknown is an answer like any other, and better than a wrong one. */
public enum Evidence {
    /** Nobody knows yet: what every item starts with. */
    UNKNOWN(0),
    /** Inferred from a fact or a guess, not said by the contact. */
    ASSUMED(1),
    /** Said by the contact, with words or a date. */
    STATED(2),
    /** Proven by a document. */
    DOCUMENTED(3);

    private final int rank;

    Evidence(int rank) {
        this.rank = rank;
    }

    /** 0 (unknown) to 3 (documented). */
    public int rank() {
        return rank;
    }

    /** Whether this is as sure as that, or surer. */
    public boolean atLeast(Evidence other) {
        return rank >= other.rank;
    }
}
