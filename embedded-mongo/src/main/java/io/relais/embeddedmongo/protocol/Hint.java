package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.language.Refusals;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index that a command would have used. The planner decides for itself, so it only has to be there. */
final class Hint {

    private static final Document PRIMARY = new Document("_id", 1);

    private Hint() {}

    /** Fails if the command, or a statement of it, names an index that is not there. */
    static void check(@Nullable StoredCollection collection, Document command) {
        one(collection, command.get("hint"));
        for (String list : new String[] {"updates", "deletes"}) {
            if (command.get(list) instanceof Collection<?> statements) {
                statements.forEach(each -> one(collection, ((Document) each).get("hint")));
            }
        }
    }

    private static void one(@Nullable StoredCollection collection, @Nullable Object hint) {
        if (hint != null && collection != null && !isThere(collection, hint)) {
            throw Refusals.bad("planner returned error :: caused by :: "
                    + "hint provided does not correspond to an existing index");
        }
    }

    private static boolean isThere(StoredCollection collection, Object hint) {
        if (hint instanceof Document keys) {
            return keys.isEmpty()
                    || keys.containsKey("$natural")
                    || same(keys, PRIMARY)
                    || collection.contents().indexes().all().stream()
                            .anyMatch(index -> same(keys, index.spec().keyPattern()));
        }
        String name = String.valueOf(hint);
        return name.equals("_id_") || collection.contents().indexes().named(name) != null;
    }

    private static boolean same(Document keys, Document pattern) {
        return keys.entrySet().stream()
                .map(Hint::field)
                .toList()
                .equals(pattern.entrySet().stream().map(Hint::field).toList());
    }

    private static String field(Map.Entry<String, Object> key) {
        return key.getKey() + (key.getValue() instanceof Number number ? Math.signum(number.doubleValue()) : "?");
    }
}
