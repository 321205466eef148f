package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** What indexes refuse, with MongoDB's own codes. */
final class IndexRefusals {

    private static final int DUPLICATE_KEY = 11000;
    private static final int PARALLEL_ARRAYS = 171;

    private IndexRefusals() {}

    static MongoServerError duplicate(String namespace, IndexSpec index, Document document) {
        Document values = new Document();
        index.fields().forEach(field -> values.put(field.path(), document.get(field.path())));
        return new MongoServerError(
                DUPLICATE_KEY,
                "DuplicateKey",
                "E11000 duplicate key error collection: " + namespace + " index: " + index.name() + " dup key: "
                        + Json.toCompactJsonValue(values));
    }

    static MongoServerError parallelArrays(List<String> fields) {
        return new MongoServerError(
                PARALLEL_ARRAYS,
                "CannotIndexParallelArrays",
                "cannot index parallel arrays [" + String.join("] [", fields) + "]");
    }
}
