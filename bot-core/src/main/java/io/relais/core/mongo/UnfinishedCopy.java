package io.relais.core.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** A database that a copy was begun to which has not ended: a part of a record is no record to work on. */
public final class UnfinishedCopy extends UnsuitableDatabase {

    /** The collection that a copy begins with and takes away at its end; its only document has this {@code _id}, too. */
    public static final String MARK = "copying";

    private static final long serialVersionUID = 1L;

    private UnfinishedCopy() {
        super("The database is a copy that has not ended: documents may be missing, or differ. Run relais copy-database"
                + " to it again, with --resume; or drop the database and copy again.");
    }

    static void refuse(MongoDatabase database) {
        Document nameAlone = new Document("_id", 1);
        if (Queries.one(database.getCollection(MARK), new Document("_id", MARK), nameAlone) != null) {
            throw new UnfinishedCopy();
        }
    }
}
