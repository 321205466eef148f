package io.relais.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the embedded engine has a place for its file. The file itself is left alone: it belongs to the bot that runs.
 *
 * @param folder where the file is, or will be
 */
public record EmbeddedRecordCheck(Path folder) implements Check {

    private static final String SUBJECT = "record";

    @Override
    public List<Finding> look() {
        Path there = nearest(folder.toAbsolutePath().normalize());
        return List.of(
                there != null && Files.isDirectory(there) && Files.isWritable(there)
                        ? Finding.ok(SUBJECT, "embedded, in " + folder + ": for one process on one machine")
                        : Finding.missing(
                                SUBJECT,
                                folder + " can't be made or written to",
                                "let the bot write there, or name another folder by RELAIS_DATA_DIR"));
    }

    /** The folder, or the nearest above it that there is. */
    private static @Nullable Path nearest(Path wanted) {
        Path at = wanted;
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }
}
