package io.relais.core.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/** Lays down the counter of lead numbers, so that no two instances ever do it at once. */
final class StartLeadNumbers implements Migration {

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String name() {
        return "start lead numbers";
    }

    @Override
    public void run(MongoDatabase database) {
        Document start = new Document("$setOnInsert", new Document("value", 0L));
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        Server.ask(() ->
                database.getCollection(Names.COUNTERS).updateOne(new Document("_id", Names.LEADS), start, upsert));
    }
}
