package io.relais.embeddedmongo;

import io.relais.embeddedmongo.commit.PatientFile;
import io.relais.embeddedmongo.commit.Room;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the store, on a file or in memory, so that nothing but a commit of ours ever writes to it. */
final class DataFile {

    private static final Logger LOG = LoggerFactory.getLogger(DataFile.class);

    /** A change rewrites its page and those on the way to it, so small ones are written faster. */
    private static final int PAGE_BYTES = 4096;

    /** With any other size, the store commits once so much waits, also in the middle of a command. */
    private static final int NEVER_BY_ITSELF = 0;

    private static final long RESERVE_BYTES = 32L * 1024 * 1024;

    private DataFile() {}

    static MVStore inMemory(Options options) {
        return configured(new MVStore.Builder().cacheSize(options.cacheMegabytes()));
    }

    static MVStore open(Path file, Options options, Room room) {
        Path path = file.toAbsolutePath().normalize();
        try {
            createDirectoryOf(path);
            FormerFile.finish(path);
            MVStore store = onDisk(path, options, room);
            if (FormerFile.is(store)) {
                new FormerFile(path, store).bringOver(fresh -> onDisk(fresh, options, room));
                LOG.info("{} was brought into its new form; as it was, it is {}", path, FormerFile.kept(path));
                store = onDisk(path, options, room);
            }
            refuseReadOnly(store);
            refuseFallenBack(store);
            new Holder(path).writeNote();
            return store;
        } catch (IOException e) {
            throw unusable(path, e);
        } catch (MVStoreException e) {
            throw explained(path, e);
        }
    }

    /** The exception a person can act on, for what the store said when it was opened or first read. */
    static DataFileUnusable explained(Path path, MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new DataFileInUse(path, new Holder(path).describe(), e);
            case DataUtils.ERROR_READING_FAILED ->
                e.getCause() instanceof EOFException ? new DataFileDamaged(path, e) : unusable(path, e);
            case DataUtils.ERROR_WRITING_FAILED -> unusable(path, e);
            default -> new DataFileDamaged(path, e);
        };
    }

    /** The room on the disk of that file. */
    static Room room(Path file) {
        Path directory = file.toAbsolutePath().normalize().getParent();
        File disk = directory == null ? file.toFile() : directory.toFile();
        return new Room(disk::getUsableSpace, RESERVE_BYTES);
    }

    private static MVStore onDisk(Path path, Options options, Room room) {
        PatientFile content = new PatientFile(room, options.cachedMegabytes());
        content.open(path.toString(), false, (char[]) null);
        return configured(new MVStore.Builder()
                .adoptFileStore(content)
                .autoCommitDisabled()
                .autoCommitBufferSize(NEVER_BY_ITSELF)
                .pageSplitSize(PAGE_BYTES));
    }

    private static MVStore configured(MVStore.Builder builder) {
        MVStore store = builder.open();
        store.setVersionsToKeep(0);
        // A commit is synced before the next one is written, so the space of what it replaced is free at once.
        store.setRetentionTime(0);
        return store;
    }

    private static void createDirectoryOf(Path path) throws IOException {
        Path directory = path.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
    }

    private static void refuseReadOnly(MVStore store) throws IOException {
        if (store.isReadOnly()) {
            store.closeImmediately();
            throw new IOException("no permission to write");
        }
    }

    /** The store looks for an older state where the last is missing. Here, that is known only after a clean end. */
    private static void refuseFallenBack(MVStore store) {
        long last = DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
        if (store.getCurrentVersion() < last) {
            store.closeImmediately();
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "The last commit of the file is missing");
        }
    }

    static DataFileUnusable unusable(Path path, Exception e) {
        String message = path + " can't be opened: " + e.getMessage()
                + ". Check that the directory exists, has room, and that this user may write to it.";
        return new DataFileUnusable(path, message, e);
    }
}
