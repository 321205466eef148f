package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What is common to all queries. */
final class Queries {

    private Queries() {}

    /** All of a bounded result, read to its end in one go. */
    static List<Document> list(MongoIterable<Document> bounded) {
        return Server.ask(() -> bounded.into(new ArrayList<>()));
    }

    /** The one document, read as leads are; or null. */
    static @Nullable Document one(MongoCollection<Document> collection, Document filter, Document fields) {
        List<Document> found = list(collection.find(filter).projection(fields).limit(1));
        return found.isEmpty() ? null : found.get(0);
    }

    /** At or before that time. */
    static Document until(Instant time) {
        return new Document("$lte", DocumentWriter.date(time));
    }

    /** At or after that time. */
    static Document since(Instant time) {
        return new Document("$gte", DocumentWriter.date(time));
    }
}
