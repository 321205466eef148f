package io.relais.benchmarks.product;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.relais.app.settings.RelaisSettings;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Documents that the product stored, to be inserted again by the driver alone. */
record BareInsert(List<Document> documents, List<IndexModel> indexes, int cacheMegabytes) {

    private static final String DATABASE = "relais";
    private static final String LEADS = "leads";
    private static final String ID = "_id_";
    private static final int AT_ONCE = 1_000;

    /** Which indexes they are inserted with, besides that of the ids. */
    enum Indexes {
        NONE,
        THE_SAME
    }

    /** All leads of that record, which has so many. */
    static BareInsert of(Place place, int leads) {
        RelaisSettings settings = place.prepared().settings();
        int cache = settings.embedded().cacheMegabytes();
        Path file = settings.dataFolder().resolve("relais.db");
        try (EmbeddedMongo engine = EmbeddedMongo.open(file, Options.durable().withCacheMegabytes(cache));
                MongoClient client = client(engine)) {
            MongoCollection<Document> stored = client.getDatabase(DATABASE).getCollection(LEADS);
            List<Document> documents = stored.find().limit(leads).into(new ArrayList<>());
            if (documents.size() != leads) {
                throw new IllegalStateException("stored " + documents.size() + " of " + leads + " leads");
            }
            return new BareInsert(documents, indexes(stored), cache);
        }
    }

    private static List<IndexModel> indexes(MongoCollection<Document> stored) {
        return stored.listIndexes().into(new ArrayList<>()).stream()
                .filter(index -> !ID.equals(index.getString("name")))
                .map(index -> new IndexModel(
                        index.get("key", Document.class),
                        new IndexOptions()
                                .name(index.getString("name"))
                                .unique(index.getBoolean("unique", false))
                                .sparse(index.getBoolean("sparse", false))))
                .toList();
    }

    /** How many a second an empty engine takes, a thousand at a time, each command on disk before the next. */
    double perSecond(Path folder, Indexes with) throws IOException {
        Path file = Files.createDirectories(folder).resolve("bare.db");
        try (EmbeddedMongo engine = EmbeddedMongo.open(file, Options.durable().withCacheMegabytes(cacheMegabytes));
                MongoClient client = client(engine)) {
            MongoDatabase database = client.getDatabase(DATABASE);
            MongoCollection<Document> leads = database.getCollection(LEADS);
            if (with == Indexes.THE_SAME) {
                leads.createIndexes(indexes);
            }
            long started = System.nanoTime();
            for (int from = 0; from < documents.size(); from += AT_ONCE) {
                leads.insertMany(documents.subList(from, Math.min(documents.size(), from + AT_ONCE)));
            }
            return documents.size() * 1e9 / (System.nanoTime() - started);
        }
    }

    private static MongoClient client(EmbeddedMongo engine) {
        return MongoClients.create(engine.connectionString() + "/?retryWrites=false");
    }
}
