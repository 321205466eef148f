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
        Document one = new Document("$inc", new Document("value", 1L));
        Document after = Server.ask(() -> counters.findOneAndUpdate(new Document("_id", counter), one, AFTER));
        return DocumentReader.of("counter " + counter, Objects.requireNonNull(after))
                .count("value");
    }
}
