package io.relais.core.mongo.copy;

import com.mongodb.client.MongoCollection;
import io.relais.core.mongo.UnfinishedCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What says on a database that it is not whole yet; while it is there, no bot starts on it. */
record CopyMark(CopyEnd at) {

    private static final Document ONLY = new Document("_id", UnfinishedCopy.MARK);

    /** Where the copy comes from, for people; null where no copy is under way. */
    @Nullable
    String origin() {
        List<Document> found = at.ask(() -> marks().find(ONLY).into(new ArrayList<>()));
        return found.isEmpty() ? null : found.get(0).getString("from");
    }

    /** Of two that try at once one is told that the other has begun. */
    void putOn(String origin, Instant now) {
        Document mark = new Document(ONLY).append("from", origin).append("begun", Date.from(now));
        at.ask(() -> marks().insertOne(mark));
    }

    void takeOff() {
        at.run(new Document("drop", UnfinishedCopy.MARK));
    }

    private MongoCollection<Document> marks() {
        return at.marks();
    }
}
