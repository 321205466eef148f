package io.relais.core.mongo.copy;

import java.util.StringJoiner;
import java.util.TreeMap;
import org.bson.Document;

/**
 * An index as one asks for it.
 *
 * @param definition its name, its keys and its options
 */
record CopiedIndex(Document definition) {

    private static final String ON_ID = "_id_";
    private static final String KEY = "key";

    /** From what a server lists: without what it adds, and without options that are off. */
    static CopiedIndex of(Document listed) {
        Document definition = new Document(listed);
        definition.remove("v");
        definition.remove("ns");
        definition.values().removeIf(Boolean.FALSE::equals);
        return new CopiedIndex(definition);
    }

    String name() {
        return definition.getString("name");
    }

    /** Every collection has one, which nobody asks for. */
    boolean isOnId() {
        return ON_ID.equals(name());
    }

    /** All of it, the same for two that do the same: options come in any order, keys do not. */
    String shape() {
        StringJoiner keys = new StringJoiner(", ");
        definition
                .get(KEY, Document.class)
                .forEach((field, direction) ->
                        keys.add(field + " " + (direction instanceof Number number ? number.intValue() : direction)));
        TreeMap<String, Object> options = new TreeMap<>(definition);
        options.remove(KEY);
        return options + " on " + keys;
    }
}
