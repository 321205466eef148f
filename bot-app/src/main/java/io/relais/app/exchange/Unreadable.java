package io.relais.app.exchange;

import java.io.IOException;

/** A file can't be read on, for a reason that a person can act on. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    /** For that reason. */
    public Unreadable(String reason) {
        super(reason);
    }
}
