package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that finds documents by any unique index whose fields the query names, whatever else it asks. */
final class StoredCollection extends H2Collection {

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> sizes,
            CursorRegistry cursors) {
        super(database, name, options, documents, sizes, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        for (Index<Object> index : getIndexes()) {
            Document part = partOn(index, query);
            if (index.isUnique() && index.canHandle(part)) {
                Set<Object> candidates = new LinkedHashSet<>();
                index.getPositions(part).forEach(candidates::add);
                return matchDocuments(query, candidates, orderBy, skip, limit, batchSize, projection);
            }
        }
        return matchDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    private static Document partOn(Index<Object> index, Document query) {
        Document part = new Document();
        index.getKeys().forEach(key -> {
            if (query.containsKey(key.getKey())) {
                part.put(key.getKey(), query.get(key.getKey()));
            }
        });
        return part;
    }
}
