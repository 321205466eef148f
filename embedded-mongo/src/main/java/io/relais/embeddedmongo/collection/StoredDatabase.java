package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import io.relais.embeddedmongo.collection.SecondaryIndex.Keys;
import io.relais.embeddedmongo.index.IndexSet;
import io.relais.embeddedmongo.index.IndexSpec;
import io.relais.embeddedmongo.index.OrderedIndex;
import io.relais.embeddedmongo.store.Table;
import io.relais.embeddedmongo.store.Tables;
import io.relais.embeddedmongo.store.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A database whose collections are tables. All but reads is done by one command at a time. */
public final class StoredDatabase extends AbstractMongoDatabase<byte[]> {

    private static final String PRIMARY = "_id_";

    private final Tables tables;
    private final Map<String, Contents> contents = new ConcurrentHashMap<>();

    /** The indexes that are being added, which the library names by their keys alone. */
    private final Map<String, Document> wanted = new HashMap<>();

    private Keys keys = Keys.STORED;

    /** Opens what is stored under that name, or nothing yet. */
    public StoredDatabase(String name, Tables tables, CursorRegistry cursors) {
        super(name, cursors);
        this.tables = tables;
        initializeNamespacesAndIndexes();
        keys = Keys.TO_BE_BUILT;
    }

    /** A collection to be read at some moment; null if there is none. */
    public @Nullable StoredCollection collection(String name) {
        return (StoredCollection) resolveCollection(name, false);
    }

    /** All collections but the library's own. */
    public List<StoredCollection> collections() {
        return contents.keySet().stream()
                .filter(name -> !name.startsWith("system."))
                .map(this::collection)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        CommandRunner stock = request -> super.handleCommand(channel, command, request, databases, oplog);
        return switch (command) {
            case "insert" -> Writes.insert(query, stock);
            case "update" -> Writes.update(query, stock);
            case "delete" -> Writes.delete(query, stock);
            case "dropIndexes" -> new IndexDrop(indexes.get(), databaseName).run(query, stock);
            default -> stock.run(query);
        };
    }

    @Override
    protected MongoCollection<byte[]> openOrCreateCollection(String name, CollectionOptions options) {
        Table documents = tables.documents(databaseName, name);
        IndexSet indexes = new IndexSet(getFullCollectionNamespace(name));
        Contents made = new Contents(tables, documents, indexes, options.getIdField());
        contents.put(name, made);
        tables.changes().undoBy(() -> forget(name));
        return new StoredCollection(this, name, made, View.live());
    }

    /** Or the library would take the collection of a command that failed for one that is stored. */
    private void forget(String name) {
        contents.remove(name);
        if (!name.startsWith("system.") && resolveCollection(name, false) != null) {
            unregisterCollection(name);
        }
    }

    @Override
    protected Index<byte[]> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> fields, boolean sparse) {
        Contents made = contents.get(collection);
        if (made != null && name.equals(PRIMARY)) {
            return new PrimaryIndex(name, fields, made);
        }
        return openOrCreateSecondaryIndex(collection, name, fields, sparse);
    }

    @Override
    protected Index<byte[]> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> fields, boolean sparse) {
        IndexSpec spec = IndexSpec.of(described(collection, name));
        Table table = tables.index(databaseName, collection, name);
        return new SecondaryIndex(new OrderedIndex(spec, table, tables.multikey()), keys, tables);
    }

    @Override
    protected void addIndex(Document description) {
        IndexDefinition definition = IndexDefinition.of(description);
        definition.refuseUnknownKinds(description);
        MongoCollection<byte[]> known = indexes.get();
        if (known != null) {
            known.handleQuery(new Document("ns", description.get("ns")))
                    .forEach(existing -> IndexDefinition.of(existing).refuseToBecome(definition));
        }
        String key = description.get("ns") + " " + description.get("name");
        wanted.put(key, description);
        try {
            super.addIndex(description);
        } finally {
            wanted.remove(key);
        }
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        Contents gone = contents.remove(name);
        if (gone != null) {
            tables.changes().afterwards(() -> tables.drop(gone.documents()));
        }
    }

    @Override
    protected long getStorageSize() {
        return tables.bytesOnDisk();
    }

    @Override
    protected long getFileSize() {
        return tables.bytesOnDisk();
    }

    /** In full: the library passes on no more than keys and sparseness. */
    private Document described(String collection, String name) {
        String namespace = getFullCollectionNamespace(collection);
        Document now = wanted.get(namespace + " " + name);
        MongoCollection<byte[]> known = indexes.get();
        if (now != null || known == null) {
            return now == null ? new Document("name", name) : now;
        }
        return known.handleQueryAsStream(new Document("ns", namespace).append("name", name))
                .findFirst()
                .orElseGet(() -> new Document("name", name));
    }
}
