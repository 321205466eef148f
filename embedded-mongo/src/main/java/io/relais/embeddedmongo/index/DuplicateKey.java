package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** A unique index has that key already. */
public final class DuplicateKey extends MongoServerError {

    private static final long serialVersionUID = 1L;
    private static final int CODE = 11000;

    private final transient Document pattern;
    private final transient Document values;

    /**
     * Refuses a key.
     *
     * @param pattern the index's fields with 1 or -1
     * @param values the same fields with the values that are there already
     */
    public DuplicateKey(String namespace, String index, Document pattern, Document values) {
        super(
                CODE,
                "DuplicateKey",
                "E11000 duplicate key error collection: " + namespace + " index: " + index + " dup key: "
                        + Json.toCompactJsonValue(values));
        this.pattern = pattern;
        this.values = values;
    }

    /** What MongoDB adds to the error. */
    public Document details() {
        return new Document("keyPattern", pattern).append("keyValue", values);
    }
}
