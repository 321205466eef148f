package io.relais.embeddedmongo;

import java.nio.file.Path;

/** The data file can't be opened; the message says why and what to do about it. */
public class DataFileUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    DataFileUnusable(Path path, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    /** The file in question. */
    public Path path() {
        return path;
    }
}
