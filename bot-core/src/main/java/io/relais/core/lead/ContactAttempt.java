package io.relais.core.lead;

import java.time.Instant;

/**
 * One attempt to speak with the person.
 *
 * @param id tells attempts apart, so that the same one logged twice counts once
 * @param at when it was made
 * @param by who made it
 * @param way how
 * @param result what came of it
 * @param note what was said; may be empty
 */
public record ContactAttempt(String id, Instant at, String by, Way way, Result result, String note) {

    /** How a person was approached. */
    public enum Way {
        CALL,
        EMAIL,
        MEETING,
        MESSAGE
    }

    /** What came of it. */
    public enum Result {
        /** They spoke: this is a contact. */
        REACHED,
        NO_ANSWER,
        MESSAGE_LEFT
    }

    /** Whether they spoke. */
    public boolean reached() {
        return result == Result.REACHED;
    }
}
