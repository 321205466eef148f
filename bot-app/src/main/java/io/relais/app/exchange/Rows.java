package io.relais.app.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The leads of a file, one after the other. */
public interface Rows extends Closeable {

    /** The next one, or null after the last. */
    @Nullable
    Row next() throws IOException;

    /** How far the file is read, in bytes. */
    long read();

    /** A file for the rows that were refused, in the same form: mended, it can be imported by itself. */
    Refusals refusals(Path file);
}
