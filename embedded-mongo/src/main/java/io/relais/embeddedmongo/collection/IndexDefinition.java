package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** What an index was asked to be; the library would take a changed one for the one it has, without a word. */
record IndexDefinition(String name, List<String> keys, boolean unique, boolean sparse) {

    private static final int CANNOT_CREATE = 67;
    private static final int OPTIONS_CONFLICT = 85;
    private static final int KEYS_CONFLICT = 86;

    static IndexDefinition of(Document description) {
        Document keys = (Document) description.getOrDefault("key", new Document());
        return new IndexDefinition(
                String.valueOf(description.get("name")),
                keys.entrySet().stream()
                        .map(key -> key.getKey() + ":" + direction(key.getValue()))
                        .toList(),
                Utils.isTrue(description.get("unique")),
                Utils.isTrue(description.get("sparse")));
    }

    /** A partial unique index would act as a full one here and refuse good documents. */
    static void refusePartialUnique(Document description) {
        if (description.containsKey("partialFilterExpression")
                && of(description).unique()) {
            throw new MongoServerError(
                    CANNOT_CREATE,
                    "CannotCreateIndex",
                    "the embedded engine has no partial unique indexes: use a sparse one");
        }
    }

    /** Fails as a server does when this index exists already and is not the one that is wanted. */
    void refuseToBecome(IndexDefinition wanted) {
        if (equals(wanted)) {
            return;
        }
        if (name.equals(wanted.name)) {
            throw new MongoServerError(
                    KEYS_CONFLICT,
                    "IndexKeySpecsConflict",
                    "index " + name + " exists as " + this + ", requested was " + wanted);
        }
        if (keys.equals(wanted.keys)) {
            throw new MongoServerError(
                    OPTIONS_CONFLICT,
                    "IndexOptionsConflict",
                    "index " + wanted.name + " exists already with a different name: " + name);
        }
    }

    private static String direction(Object value) {
        return value instanceof Number number ? Integer.toString(number.intValue()) : String.valueOf(value);
    }
}
