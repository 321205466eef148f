package io.relais.embeddedmongo;

import java.nio.file.Path;

/** The data file is not one of ours, or is damaged beyond its last good state. */
public final class DataFileDamaged extends DataFileUnusable {

    private static final long serialVersionUID = 1L;

    DataFileDamaged(Path path, Throwable cause) {
        super(
                path,
                path + " can't be read as a data file of the embedded engine: it is damaged, cut short, or of another"
                        + " kind. Nothing was changed in it. Put back a copy from a backup, or move the file away to"
                        + " start with an empty record. (" + cause.getMessage() + ")",
                cause);
    }
}
