package io.relais.core.port;

/** The store can't be reached, or did not confirm a write: nothing may be said to be recorded. */
public final class StoreUnavailable extends RuntimeException {

    /** With what went wrong. */
    public StoreUnavailable(Throwable cause) {
        super("the store did not answer", cause);
    }
}
