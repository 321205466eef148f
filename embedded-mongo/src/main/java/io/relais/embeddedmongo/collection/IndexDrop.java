package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops indexes of one collection.
 *
 * <p>Given a name, the library forgets every index of that name in the database; given the fields of an index it drops
 * that one. So names are turned into fields.
 */
final class IndexDrop {

    private static final String PRIMARY = "_id_";
    private static final String ALL = "*";

    private final @Nullable MongoCollection<byte[]> indexes;
    private final String database;

    IndexDrop(@Nullable MongoCollection<byte[]> indexes, String database) {
        this.indexes = indexes;
        this.database = database;
    }

    Document run(Document command, CommandRunner stock) {
        if (!(command.get("index") instanceof String name) || indexes == null) {
            return stock.run(command);
        }
        Document reply = new Document("ok", 1.0);
        List<Document> named = named(name, database + "." + command.get("dropIndexes"));
        if (named.isEmpty() && !name.equals(ALL)) {
            return stock.run(command);
        }
        for (Document index : named) {
            Document one = command.clone();
            one.put("index", index.get("key"));
            reply = stock.run(one);
        }
        return reply;
    }

    private List<Document> named(String name, String namespace) {
        List<Document> found = new ArrayList<>();
        if (indexes != null) {
            indexes.handleQuery(new Document("ns", namespace)).forEach(found::add);
        }
        found.removeIf(index -> PRIMARY.equals(index.get("name")));
        found.removeIf(index -> !name.equals(ALL) && !name.equals(index.get("name")));
        return found;
    }
}
