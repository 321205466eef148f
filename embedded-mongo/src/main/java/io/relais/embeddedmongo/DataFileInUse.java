package io.relais.embeddedmongo;

import java.nio.file.Path;

/** Another process, or this one, has the data file open already; only one may. */
public final class DataFileInUse extends DataFileUnusable {

    private static final long serialVersionUID = 1L;

    DataFileInUse(Path path, String holder, Throwable cause) {
        super(
                path,
                path + " is in use by " + holder + ". Only one process may open it: stop that one first,"
                        + " give this one another data directory, or let both use a MongoDB server.",
                cause);
    }
}
