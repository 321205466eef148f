package io.relais.embeddedmongo.store;

/** Which way rows are read. */
public enum Direction {
    FORWARD,
    BACKWARD;

    /** The other way. */
    public Direction opposite() {
        return this == FORWARD ? BACKWARD : FORWARD;
    }
}
