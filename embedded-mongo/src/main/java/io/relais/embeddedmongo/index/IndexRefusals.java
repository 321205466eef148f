package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.key.EmptyArray;
import io.relais.embeddedmongo.key.KeyWriter;
import java.util.Arrays;
import java.util.List;

/** What indexes refuse, with MongoDB's own codes. */
final class IndexRefusals {

    private static final int PARALLEL_ARRAYS = 171;

    private IndexRefusals() {}

    /** Of an array in the document, the element that the key is of is named. */
    static MongoServerError duplicate(String namespace, IndexSpec index, Document document, byte[] key) {
        Document values = new Document();
        byte[] before = new byte[0];
        for (IndexField field : index.fields()) {
            for (Object value : FieldValues.of(document, field.steps()).values()) {
                KeyWriter tried = new KeyWriter().raw(before);
                field.write(value, tried);
                byte[] bytes = tried.bytes();
                if (Arrays.mismatch(bytes, key) == bytes.length || Arrays.equals(bytes, key)) {
                    values.put(field.path(), value instanceof EmptyArray ? List.of() : value);
                    before = bytes;
                    break;
                }
            }
        }
        return new DuplicateKey(namespace, index.name(), index.keyPattern(), values);
    }

    static MongoServerError parallelArrays(List<String> fields) {
        return new MongoServerError(
                PARALLEL_ARRAYS,
                "CannotIndexParallelArrays",
                "cannot index parallel arrays [" + String.join("] [", fields) + "]");
    }
}
