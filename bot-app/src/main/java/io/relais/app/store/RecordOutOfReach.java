package io.relais.app.store;

/** The record can't be read from here, for a reason that a person can act on. */
public final class RecordOutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String next;

    RecordOutOfReach(String why, String next) {
        super(why);
        this.next = next;
    }

    /** Why; no secret. */
    public String why() {
        return String.valueOf(getMessage());
    }

    /** What to do about it. */
    public String next() {
        return next;
    }
}
