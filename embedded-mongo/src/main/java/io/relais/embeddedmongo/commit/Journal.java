package io.relais.embeddedmongo.commit;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Batches of changes one behind the other in a small file beside the data file: what is on disk but not yet in its pages.
 *
 * <p>A save of a lead changes a dozen pages, but is told in some hundred bytes; so these are what a writer waits for, and
 * the pages are written once for many writes. The file is filled with zeros ahead and used again from its beginning after
 * each commit of the pages: no batch needs new room on the disk, and no sync has to record that the file has grown.
 */
final class Journal implements AutoCloseable {

    private static final int STEP = 1024 * 1024;

    private final FileChannel channel;
    private final JournalFormat format;
    private volatile long end = JournalFormat.HEADER;
    private long capacity;
    private long sequence;

    private Journal(FileChannel channel, JournalFormat format, long capacity, long sequence) {
        this.channel = channel;
        this.format = format;
        this.capacity = capacity;
        this.sequence = sequence;
    }

    /** A new journal in place of whatever is there. */
    static Journal create(Path file, JournalFormat format, long sequence) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            Journal journal = new Journal(channel, format, 0, sequence);
            journal.require(0);
            journal.writeAll(format.header(), 0);
            channel.force(true);
            syncDirectoryOf(file);
            return journal;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The journal that is there, to be used from its beginning; what it held must be in the pages, and these on disk. */
    static Journal reuse(Path file, JournalFormat format, long sequence) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        return new Journal(channel, format, channel.size(), sequence);
    }

    /** Makes sure that so many bytes more can be written whatever happens on the disk. */
    void require(int bytes) throws IOException {
        long needed = end + JournalFormat.FRAME + bytes;
        while (capacity < needed) {
            writeAll(ByteBuffer.allocate(STEP), capacity);
            capacity += STEP;
        }
    }

    /** Gives the next batch its place. */
    Batch next(ByteBuf commands) {
        ByteBuffer framed = format.framed(++sequence, commands);
        Batch batch = new Batch(framed, end);
        end = batch.place() + framed.limit();
        return batch;
    }

    /** Puts a batch on the disk. */
    void write(Batch batch) throws IOException {
        writeAll(batch.bytes(), batch.place());
        channel.force(false);
    }

    /** Leaves out a number, so that what was written besides the journal is missed if it is lost. */
    long skip() {
        return ++sequence;
    }

    /** The last number. */
    long sequence() {
        return sequence;
    }

    /** How many bytes are in use. */
    long size() {
        return end;
    }

    /** All batches are in the pages, and these on disk: the next one is written over the first. */
    void restart() {
        end = JournalFormat.HEADER;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /**
     * A batch that knows where it belongs.
     *
     * @param place in bytes from the file's beginning
     */
    record Batch(ByteBuffer bytes, long place) {}

    private void writeAll(ByteBuffer bytes, long place) throws IOException {
        long at = place;
        while (bytes.hasRemaining()) {
            ByteBuffer slice = Slices.next(bytes);
            while (slice.hasRemaining()) {
                at += channel.write(slice, at);
            }
        }
    }

    /** The name of a new file is not safe before its directory is; where directories can't be opened, it is anyway. */
    private static void syncDirectoryOf(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }

    static Path beside(Path dataFile) {
        return dataFile.resolveSibling(dataFile.getFileName() + ".journal");
    }

    static void remove(Path journal) throws IOException {
        Files.deleteIfExists(journal);
    }
}
