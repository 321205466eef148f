package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** What an index was asked to be; the library would take a changed one for the one it has, without a word. */
record IndexDefinition(String name, List<String> keys, boolean unique, boolean sparse, String rest) {

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
                Utils.isTrue(description.get("sparse")),
                description.get("partialFilterExpression") + " " + description.get("expireAfterSeconds"));
    }

    /** What is no ordered index would be taken for one, and answer wrongly. */
    void refuseUnknownKinds(Document description) {
        Document fields = (Document) description.getOrDefault("key", new Document());
        if (fields.isEmpty() || !fields.values().stream().allMatch(Number.class::isInstance)) {
            throw new MongoServerError(
                    CANNOT_CREATE,
                    "CannotCreateIndex",
                    "the embedded engine has ascending and descending indexes only; " + name + " is " + keys);
        }
        for (String unknown : List.of("collation", "wildcardProjection", "textIndexVersion")) {
            if (description.containsKey(unknown)) {
                throw new MongoServerError(
                        CANNOT_CREATE, "CannotCreateIndex", "the embedded engine has no indexes with " + unknown);
            }
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
