package io.relais.core.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Many writes of one collection in one command, in any order, where each of them may be there already. */
final class Bulk {

    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private Bulk() {}

    /** Writes them; those that a unique index refuses were there. How many documents the others found. */
    static int write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        return writes.isEmpty() ? 0 : Server.ask(() -> matched(collection, writes));
    }

    private static int matched(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        try {
            return collection.bulkWrite(writes, IN_ANY_ORDER).getMatchedCount();
        } catch (MongoBulkWriteException partly) {
            if (!onlyDuplicates(partly)) {
                throw partly;
            }
            return partly.getWriteResult().getMatchedCount();
        }
    }

    private static boolean onlyDuplicates(MongoBulkWriteException partly) {
        return partly.getWriteConcernError() == null
                && partly.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
    }
}
