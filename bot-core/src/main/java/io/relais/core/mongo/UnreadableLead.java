package io.relais.core.mongo;

/** A stored document is not as this version of the product wrote it: somebody must look at it. */
public final class UnreadableLead extends RuntimeException {

    UnreadableLead(String document, String path, String what) {
        super(document + ": " + path + " " + what);
    }

    UnreadableLead(String document, IllegalArgumentException impossible) {
        super(document + " holds a value that can't be: " + impossible.getMessage(), impossible);
    }
}
