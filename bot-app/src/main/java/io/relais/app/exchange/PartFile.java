package io.relais.app.exchange;

import io.relais.app.store.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that is there as a whole or not at all: {@code FILE.part} until it is done, and gone if it never is. Only the user who
 * writes it may read it.
 */
public final class PartFile implements Closeable {

    private final Path file;
    private final Path part;
    private final IfThere ifThere;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean done;

    /** What becomes of a file that has the name already. */
    public enum IfThere {
        /** It stays, and the new one is refused. */
        KEPT {
            @Override
            FileChannel open(Path part) throws IOException {
                Set<OpenOption> asNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return FileChannel.open(part, asNew, OwnerOnly.attributes(part));
            }

            @Override
            void move(Path part, Path file) throws IOException {
                Files.move(part, file);
            }
        },
        /** The new one takes its place, once it is whole. */
        REPLACED {
            @Override
            FileChannel open(Path part) throws IOException {
                Set<OpenOption> emptied = Set.of(
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                return FileChannel.open(part, emptied, OwnerOnly.attributes(part));
            }

            @Override
            void move(Path part, Path file) throws IOException {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        };

        abstract FileChannel open(Path part) throws IOException;

        abstract void move(Path part, Path file) throws IOException;
    }

    private PartFile(Path file, IfThere ifThere) throws IOException {
        this.file = file;
        this.part = Path.of(file + ".part");
        this.ifThere = ifThere;
        this.channel = ifThere.open(part);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /**
     * Begins it.
     *
     * @throws java.nio.file.FileAlreadyExistsException where another one is being written, or was left by a crash
     */
    public static PartFile of(Path file, IfThere ifThere) throws IOException {
        return new PartFile(file, ifThere);
    }

    /** What is in it. */
    public OutputStream out() {
        return out;
    }

    /** It is whole: gives it its name. */
    public void done() throws IOException {
        out.flush();
        channel.force(true);
        ifThere.move(part, file);
        done = true;
    }

    /** Takes away what there is of it, though it is being written; whether there was anything that is not done. */
    public boolean abandon() throws IOException {
        return Files.deleteIfExists(part);
    }

    /** Where it is not done, nothing of it stays. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!done) {
            Files.deleteIfExists(part);
        }
    }
}
