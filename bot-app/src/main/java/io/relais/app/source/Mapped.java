package io.relais.app.source;

import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a vendor's body, in our words.
 *
 * @param kind whether it is a lead or a signal
 * @param body as the API takes it
 */
public record Mapped(Kind kind, ObjectNode body) {

    /** What an event is. */
    public enum Kind {
        /** A lead, with its signals. */
        LEAD,
        /** What somebody did whose lead is known. */
        SIGNAL
    }
}
