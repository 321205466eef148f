package io.relais.core.mongo;

import com.mongodb.client.model.IndexOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;

/**
 * An index as the product needs it.
 *
 * @param keys the fields in order, each with 1 or -1
 */
record IndexDefinition(String collection, String name, Document keys, Kind kind) {

    /** What an index does with documents that lack its fields, and with two of the same. */
    enum Kind {
        PLAIN,
        /** Leaves out documents that lack the field. */
        SPARSE,
        /** Leaves out documents that lack the field; refuses two of the same. */
        UNIQUE_SPARSE
    }

    IndexOptions options() {
        return new IndexOptions().name(name).sparse(kind != Kind.PLAIN).unique(kind == Kind.UNIQUE_SPARSE);
    }

    /** Whether a stored index, as the server lists it, is on the same fields. */
    boolean sameKeys(Document stored) {
        return directions(stored.get("key", Document.class)).equals(directions(keys));
    }

    /** Whether a stored index, as the server lists it, is this one. */
    boolean matches(Document stored) {
        return name.equals(stored.getString("name"))
                && sameKeys(stored)
                && Boolean.TRUE.equals(stored.getBoolean("sparse")) == (kind != Kind.PLAIN)
                && Boolean.TRUE.equals(stored.getBoolean("unique")) == (kind == Kind.UNIQUE_SPARSE);
    }

    @Override
    public String toString() {
        return keys.toJson() + " " + kind;
    }

    private static String directions(Document keys) {
        Map<String, Object> directions = new LinkedHashMap<>();
        keys.forEach((field, direction) ->
                directions.put(field, direction instanceof Number number ? number.intValue() : direction));
        return directions.toString();
    }
}
