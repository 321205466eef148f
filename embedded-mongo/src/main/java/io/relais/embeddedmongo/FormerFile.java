package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A data file in the form that the engine had before this one. All of it is written anew beside it, and only then takes
 * its name; the file as it was is kept.
 */
final class FormerFile {

    private static final String DOCUMENTS = "databases.";

    private final Path path;
    private final MVStore store;

    FormerFile(Path path, MVStore store) {
        this.path = path;
        this.store = store;
    }

    static boolean is(MVStore store) {
        return maps(store).findAny().isPresent();
    }

    /** Does the last step, where a process was killed just before it. */
    static void finish(Path path) throws IOException {
        if (Files.notExists(path) && Files.exists(fresh(path)) && Files.exists(kept(path))) {
            Files.move(fresh(path), path, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where the file as it was is kept. */
    static Path kept(Path path) {
        return path.resolveSibling(path.getFileName() + ".former");
    }

    private static Path fresh(Path path) {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    /**
     * Brings everything over, and closes the store.
     *
     * @param opener opens a store in today's form
     * @throws DataFileUnusable if something can't be brought over; nothing is changed then
     */
    void bringOver(Function<Path, MVStore> opener) throws IOException {
        if (Files.exists(kept(path))) {
            store.closeImmediately();
            throw unusable(new IOException(kept(path) + " is there already, where it would be kept"));
        }
        Files.deleteIfExists(fresh(path));
        try {
            copy(opener.apply(fresh(path)));
        } catch (MongoServerException | MVStoreException | ClassCastException | IllegalStateException e) {
            Files.deleteIfExists(fresh(path));
            throw unusable(e);
        } finally {
            store.closeImmediately();
        }
        Files.move(path, kept(path), StandardCopyOption.ATOMIC_MOVE);
        Files.move(fresh(path), path, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(MVStore target) {
        try (Loading loading = new Loading(target)) {
            maps(store).filter(name -> !collection(name).startsWith("system.")).forEach(name -> {
                loading.collection(
                        database(name), collection(name), values(name).iterator());
            });
            maps(store)
                    .filter(name -> collection(name).equals("system.indexes"))
                    .forEach(name -> values(name).forEach(index -> loading.index(database(name), index)));
        }
    }

    private Collection<Document> values(String name) {
        MVMap<Object, Document> map = store.openMap(name);
        return map.values();
    }

    private static Stream<String> maps(MVStore store) {
        return store.getMapNames().stream().filter(name -> name.startsWith(DOCUMENTS));
    }

    private static String database(String map) {
        return map.substring(DOCUMENTS.length(), map.indexOf('.', DOCUMENTS.length()));
    }

    private static String collection(String map) {
        return map.substring(map.indexOf('.', DOCUMENTS.length()) + 1);
    }

    private DataFileUnusable unusable(Exception e) {
        String message = path + " was written by an earlier version of the embedded engine, and can't be brought over: "
                + e.getMessage() + ". Nothing was changed in it. Move it away to start with an empty record.";
        return new DataFileUnusable(path, message, e);
    }
}
