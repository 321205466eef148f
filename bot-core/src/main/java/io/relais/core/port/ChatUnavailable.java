package io.relais.core.port;

/** A chat can't be asked now. */
public final class ChatUnavailable extends RuntimeException {

    /** With the chat's word for it, which must hold no personal data. */
    public ChatUnavailable(String why) {
        super(why);
    }

    /** With what went wrong. */
    public ChatUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
