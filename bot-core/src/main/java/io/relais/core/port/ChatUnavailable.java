package io.relais.core.port;

import java.time.Duration;

/** A chat can't be asked now. */
public final class ChatUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Duration USUAL_WAIT = Duration.ofSeconds(15);

    private final Duration retryAfter;

    /** With the chat's word for it, which must hold no personal data. */
    public ChatUnavailable(String why) {
        this(why, USUAL_WAIT);
    }

    /** With the chat's word for it, and how long to leave it alone. */
    public ChatUnavailable(String why, Duration retryAfter) {
        super(why);
        this.retryAfter = retryAfter;
    }

    /** With what went wrong. */
    public ChatUnavailable(String why, Throwable cause) {
        this(why, cause, USUAL_WAIT);
    }

    /** With what went wrong, and how long to leave the chat alone. */
    public ChatUnavailable(String why, Throwable cause, Duration retryAfter) {
        super(why, cause);
        this.retryAfter = retryAfter;
    }

    /** How long to leave the chat alone: what it said, else a quarter of a minute. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
