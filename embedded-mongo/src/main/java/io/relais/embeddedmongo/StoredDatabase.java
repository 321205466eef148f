package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStore;

/** A database whose collections and unique indexes are maps of the store; non-unique indexes are remembered only. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final String DOCUMENTS = "databases.";
    private static final String SIZES = "meta.";

    private final MVStore store;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    /** The databases that the store holds. */
    static Set<String> namesIn(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(DOCUMENTS))
                .map(map -> map.substring(DOCUMENTS.length(), map.indexOf('.', DOCUMENTS.length())))
                .collect(Collectors.toSet());
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        CommandRunner stock = request -> super.handleCommand(channel, command, request, databases, oplog);
        return switch (command) {
            case "insert" -> Writes.insert(query, stock);
            case "update" -> Writes.update(query, stock);
            case "dropIndexes" -> new IndexDrop(indexes.get(), databaseName).run(query, stock);
            default -> stock.run(query);
        };
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        return new StoredCollection(
                this,
                collection,
                options,
                store.openMap(DOCUMENTS + name),
                store.openMap(SIZES + name),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(store.openMap(indexMap(collection, index)), index, keys, sparse);
    }

    /** Remembered for {@code listIndexes}; queries on it scan. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new EmptyIndex<>(index, keys);
    }

    /** An index that can't be built leaves no half-filled map behind, which the next attempt would take for whole. */
    @Override
    protected synchronized void addIndex(Document description) {
        IndexDefinition.refusePartialUnique(description);
        MongoCollection<Object> known = indexes.get();
        if (known != null) {
            IndexDefinition wanted = IndexDefinition.of(description);
            known.handleQuery(new Document("ns", description.get("ns")))
                    .forEach(existing -> IndexDefinition.of(existing).refuseToBecome(wanted));
        }
        try {
            super.addIndex(description);
        } catch (IndexBuildFailedException e) {
            store.removeMap(description.get("ns") + "._index_" + description.get("name"));
            throw e;
        }
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.removeMap(indexMap(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        String name = getFullCollectionNamespace(collection);
        store.removeMap(DOCUMENTS + name);
        store.removeMap(SIZES + name);
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private String indexMap(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._index_" + index;
    }
}
