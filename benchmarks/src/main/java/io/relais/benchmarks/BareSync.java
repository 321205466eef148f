package io.relais.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the disk itself takes to have a kilobyte more on it: no engine that waits for the disk can be faster. */
final class BareSync implements AutoCloseable {

    private static final int BYTES = 1024;

    private final FileChannel channel;

    BareSync(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Appends a kilobyte, and waits for it to be on the disk. */
    void once() {
        try {
            channel.write(ByteBuffer.allocate(BYTES));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
