package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look through a collection is noticed; all other tests on the embedded engine listen with the same ear. */
@SuppressWarnings("NullAway.Init")
class ScansTest {

    private final Scans scans = new Scans();
    private EmbeddedMongo engine;
    private MongoConnection connection;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void start() {
        engine = EmbeddedMongo.inMemory();
        client = MongoClients.create(engine.connectionString());
        connection = MongoConnection.open(engine.connectionString(), "planted", List.of(scans));
        things = connection.database().getCollection("things");
        things.createIndex(new Document("due", 1));
        things.insertOne(new Document("_id", 1).append("due", 1).append("name", "a"));
    }

    @AfterEach
    void stop() {
        client.close();
        connection.close();
        engine.close();
    }

    @Test
    void noticesAQueryOnAFieldWithoutAnIndex() {
        things.find(new Document("name", "a")).first();
        assertThat(scans.found(client)).singleElement().asString().contains("name");
    }

    @Test
    void noticesAnIndexThatGivesTheOrderAlone() {
        things.find(new Document("name", "a")).sort(new Document("_id", 1)).first();
        assertThat(scans.found(client)).hasSize(1);
    }

    @Test
    void noticesAnUpdateADeleteAndAnAggregation() {
        things.updateMany(new Document("name", "a"), new Document("$set", new Document("name", "b")));
        things.deleteOne(new Document("name", "a"));
        things.aggregate(List.of(new Document("$match", new Document("name", "b"))))
                .first();
        assertThat(scans.found(client)).hasSize(3);
    }

    @Test
    void noticesWhatAsksForEverything() {
        things.find().first();
        things.find().sort(new Document("_id", 1)).into(new ArrayList<>());
        things.updateMany(new Document(), new Document("$set", new Document("name", "b")));
        things.aggregate(List.of(new Document("$group", new Document("_id", "$name"))))
                .first();
        things.deleteMany(new Document());
        assertThat(scans.found(client)).hasSize(5);
    }

    @Test
    void noticesAQueryOfTheProductWhoseIndexIsGone() {
        MongoStores stores = MongoStores.prepare(connection, () -> NOW);
        stores.leads().due(NOW, 10);
        assertThat(scans.found(client)).isEmpty();

        connection.database().getCollection(Names.LEADS).dropIndex("due");
        stores.leads().due(NOW, 10);
        assertThat(scans.found(client)).singleElement().asString().contains("dueAt");
    }

    @Test
    void hasNothingAgainstAPageOfAllThereIs() {
        things.find().sort(new Document("_id", -1)).limit(25).into(new ArrayList<>());
        assertThat(scans.found(client)).isEmpty();
    }

    @Test
    void hasNothingAgainstAnIndex() {
        things.find(new Document("due", new Document("$lte", 5)).append("name", "a"))
                .first();
        things.updateOne(new Document("_id", 1).append("name", "a"), new Document("$set", new Document("name", "b")));
        assertThat(scans.found(client)).isEmpty();
    }
}
