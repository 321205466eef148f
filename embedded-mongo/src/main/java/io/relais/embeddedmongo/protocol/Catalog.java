package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.collection.StoredDatabase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which databases, collections and indexes there are. */
final class Catalog {

    private static final Document PRIMARY =
            new Document("key", new Document("_id", 1)).append("name", "_id_").append("v", 2);

    private Catalog() {}

    static Document databases(Collection<StoredDatabase> databases, Document command) {
        Stream<Document> all = databases.stream()
                .filter(database -> !database.collections().isEmpty())
                .map(StoredDatabase::getDatabaseName)
                .sorted()
                .map(name -> new Document("name", name).append("empty", false));
        List<Document> shown = filtered(all, command)
                .map(each -> isNameOnly(command) ? new Document("name", each.get("name")) : each)
                .toList();
        return new Document("databases", shown).append("ok", 1.0);
    }

    static Document collections(String database, @Nullable StoredDatabase known, Document command) {
        Stream<Document> all = known == null
                ? Stream.empty()
                : known.collections().stream()
                        .map(StoredCollection::getCollectionName)
                        .sorted(Comparator.naturalOrder())
                        .map(Catalog::collection);
        List<Document> shown = filtered(all, command)
                .map(each -> isNameOnly(command)
                        ? new Document("name", each.get("name")).append("type", each.get("type"))
                        : each)
                .toList();
        Document cursor = new Document("id", 0L)
                .append("ns", database + ".$cmd.listCollections")
                .append("firstBatch", shown);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    /** Fails if there is no such collection, where the library would make it, or answer as if there were. */
    static Document onlyIfThere(
            @Nullable StoredCollection collection, Document command, UnaryOperator<Document> stock) {
        if (collection == null) {
            throw new MongoServerError(26, "NamespaceNotFound", "ns not found");
        }
        return stock.apply(command);
    }

    /** One index after the other; that of {@code _id} stays. */
    static Document dropIndexes(Document command, UnaryOperator<Document> stock) {
        Object named = command.get("index");
        Document reply = new Document("ok", 1.0);
        for (Object index : named instanceof Collection<?> several ? several : List.of(String.valueOf(named))) {
            Object one = named instanceof Document ? named : index;
            if ("_id_".equals(one)
                    || (one instanceof Document keys && keys.keySet().equals(Set.of("_id")))) {
                throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
            }
            Document each = command.clone();
            each.put("index", one);
            reply = stock.apply(each);
        }
        return reply;
    }

    private static Document collection(String name) {
        return new Document("name", name)
                .append("type", "collection")
                .append("options", new Document())
                .append("info", new Document("readOnly", false))
                .append("idIndex", PRIMARY);
    }

    private static Stream<Document> filtered(Stream<Document> all, Document command) {
        Document filter = Parts.document(command, "filter");
        DefaultQueryMatcher matcher = new DefaultQueryMatcher();
        return all.filter(each -> filter.isEmpty() || matcher.matches(each, filter));
    }

    private static boolean isNameOnly(Document command) {
        return Boolean.TRUE.equals(command.get("nameOnly"));
    }
}
