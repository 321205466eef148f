package io.relais.app.api;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are kept until they can be sent, in memory while they are few, else in a temporary file. Most senders read
 * nothing before they have sent everything: answers that were written meanwhile would block them, and then us.
 */
final class Spool implements Closeable {

    private static final int FEW = 1 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream overflow;
    private boolean empty = true;

    /** Keeps one more line. */
    void add(byte[] line) throws IOException {
        empty = false;
        OutputStream kept = memory.size() < FEW ? memory : overflow();
        kept.write(line);
        kept.write('\n');
    }

    boolean isEmpty() {
        return empty;
    }

    /** Sends all lines, in the order in which they came. */
    void sendTo(OutputStream out) throws IOException {
        memory.writeTo(out);
        if (overflow != null && file != null) {
            overflow.flush();
            Files.copy(file, out);
        }
    }

    private OutputStream overflow() throws IOException {
        if (overflow == null) {
            file = Files.createTempFile("relais-answers", ".ndjson");
            overflow = new BufferedOutputStream(Files.newOutputStream(file));
        }
        return overflow;
    }

    @Override
    public void close() throws IOException {
        if (overflow != null && file != null) {
            overflow.close();
            Files.delete(file);
        }
    }
}
