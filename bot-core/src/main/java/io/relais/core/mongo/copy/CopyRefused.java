package io.relais.core.mongo.copy;

/** A copy is not made, or not gone on with: the message says why, and what somebody has to do. */
public final class CopyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CopyRefused(String message) {
        super(message);
    }
}
