package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Objects;
import org.bson.Document;

/** Gives out numbers, each once. */
record Numbers(MongoCollection<Document> counters, String counter) {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    long next() {
        return lastOf(1);
    }

    /** The last of so many numbers in a row, all of which are given out. */
    long lastOf(long count) {
        Document more = new Document("$inc", new Document("value", count));
        Document after = Server.ask(() -> counters.findOneAndUpdate(new Document("_id", counter), more, AFTER));
        return DocumentReader.of("counter " + counter, Objects.requireNonNull(after))
                .count("value");
    }
}
