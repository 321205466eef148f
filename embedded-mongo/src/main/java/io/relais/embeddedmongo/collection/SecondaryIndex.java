package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.index.IndexSet;
import io.relais.embeddedmongo.index.OrderedIndex;
import io.relais.embeddedmongo.store.Tables;

/** An index on its way from the library, which has no ordered ones, to the collection that keeps it. */
final class SecondaryIndex extends EmptyIndex<byte[]> {

    /** Whether its keys are there already. */
    enum Keys {
        STORED,
        TO_BE_BUILT
    }

    private final OrderedIndex index;
    private final Keys keys;
    private final Tables tables;

    SecondaryIndex(OrderedIndex index, Keys keys, Tables tables) {
        super(index.spec().name(), java.util.List.of());
        this.index = index;
        this.keys = keys;
        this.tables = tables;
    }

    void attachTo(StoredCollection collection) {
        IndexSet indexes = collection.contents().indexes();
        if (indexes.named(index.spec().name()) != null) {
            return;
        }
        switch (keys) {
            case STORED -> indexes.adopt(index);
            case TO_BE_BUILT -> build(collection, indexes);
        }
    }

    private void build(StoredCollection collection, IndexSet indexes) {
        tables.changes().undoBy(() -> {
            indexes.forget(index);
            tables.drop(index.table());
        });
        try {
            indexes.build(index, collection.contents().documents().now());
        } catch (MongoServerError e) {
            throw new IndexBuildFailedException(e, collection);
        }
    }

    /** Forgets an index and its keys; false if there is none of that name. */
    static boolean drop(Tables tables, IndexSet indexes, String name) {
        OrderedIndex index = indexes.named(name);
        if (index == null) {
            return false;
        }
        indexes.forget(index);
        tables.changes().undoBy(() -> indexes.adopt(index));
        tables.changes().afterwards(() -> tables.drop(index.table()));
        return true;
    }
}
