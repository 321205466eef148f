package io.relais.core.port;

/**
 * The state of one chat.
 *
 * @param state whether it works
 * @param detail what was found, and what to do about it; no secret and no personal data
 */
public record ChatHealth(State state, String detail) {

    /** Whether a chat works. */
    public enum State {
        CONNECTED,
        /** Being tried again. */
        UNREACHABLE,
        /** The credentials are wrong: somebody must act. */
        REFUSED
    }
}
