package io.relais.teams.request;

/** The issuer's keys can't be had now: nothing can be said of a token that is signed with one of them. */
public final class KeysUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what went wrong. */
    public KeysUnavailable(String why) {
        super(why);
    }

    /** With what went wrong. */
    public KeysUnavailable(Throwable cause) {
        super("the keys of the issuer can't be read", cause);
    }
}
