package io.relais.core.mongo.copy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.UnfinishedCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** One end of a copy: a database as collections of bytes. Every call fails with {@link CopyInterrupted} where it is away. */
public final class CopyEnd implements AutoCloseable {

    private static final String NAME = "name";
    private static final String COLLECTION = "collection";
    private static final Document BY_ID = new Document("_id", 1);

    private final MongoClient client;
    private final MongoDatabase database;
    private final String place;

    private CopyEnd(MongoClient client, String database, String place) {
        this.client = client;
        this.database = client.getDatabase(database);
        this.place = place;
    }

    /**
     * Connects in the background. Calls may take long: an index is built in one.
     *
     * @param uri {@code mongodb://...}; the database it names is copied, else that of Relais
     * @param place where that is, for people, without a secret
     * @throws IllegalArgumentException where that is no URI of MongoDB
     */
    public static CopyEnd open(String uri, String place) {
        try {
            ConnectionString address = new ConnectionString(uri);
            String database = address.getDatabase();
            return new CopyEnd(
                    MongoClients.create(settings(address)),
                    database == null ? MongoConnection.DEFAULT_DATABASE : database,
                    place);
        } catch (MongoException nameNotFound) {
            throw new CopyInterrupted(place, nameNotFound);
        }
    }

    private static MongoClientSettings settings(ConnectionString address) {
        return MongoClientSettings.builder()
                .applicationName("relais copy-database")
                .writeConcern(WriteConcern.MAJORITY)
                .applyConnectionString(address)
                .build();
    }

    /** Where it is, for people. */
    String place() {
        return place;
    }

    Document run(Document command) {
        return ask(() -> database.runCommand(command));
    }

    <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException trouble) {
            throw new CopyInterrupted(place, trouble);
        }
    }

    /**
     * The names of all collections, in order, but that of the mark.
     *
     * @throws CopyRefused where there is something else, such as a view
     */
    List<String> collections() {
        List<Document> found = ask(() -> database.listCollections().into(new ArrayList<>()));
        List<Document> all = found.stream()
                .filter(each -> !each.getString(NAME).startsWith("system."))
                .filter(each -> !each.getString(NAME).equals(UnfinishedCopy.MARK))
                .toList();
        all.forEach(this::refuseOthers);
        return all.stream().map(each -> each.getString(NAME)).sorted().toList();
    }

    private void refuseOthers(Document found) {
        String type = found.get("type", COLLECTION);
        if (!type.equals(COLLECTION)) {
            throw new CopyRefused("%s in %s is a %s: Relais makes none, and does not copy it. Take it away first."
                    .formatted(found.getString(NAME), place, type));
        }
    }

    MongoCollection<RawBsonDocument> documents(String collection) {
        return database.getCollection(collection, RawBsonDocument.class);
    }

    MongoCollection<Document> marks() {
        return database.getCollection(UnfinishedCopy.MARK);
    }

    /** How many documents there are, as the server knows without counting them. */
    long about(String collection) {
        return ask(() -> documents(collection).estimatedDocumentCount());
    }

    long count(String collection) {
        return ask(() -> documents(collection).countDocuments());
    }

    boolean isEmpty(String collection) {
        return ask(() -> documents(collection).find().limit(1).first()) == null;
    }

    Reading read(String collection, long from) {
        return new Reading(
                this,
                () -> documents(collection)
                        .find()
                        .sort(BY_ID)
                        .skip(Math.toIntExact(from))
                        .cursor());
    }

    /** By name, without that on {@code _id}. */
    List<CopiedIndex> indexes(String collection) {
        List<Document> listed = ask(() -> documents(collection).listIndexes().into(new ArrayList<>()));
        return listed.stream()
                .map(CopiedIndex::of)
                .filter(index -> !index.isOnId())
                .sorted(Comparator.comparing(CopiedIndex::name))
                .toList();
    }

    void index(String collection, List<CopiedIndex> indexes) {
        if (!indexes.isEmpty()) {
            List<Document> definitions =
                    indexes.stream().map(CopiedIndex::definition).toList();
            run(new Document("createIndexes", collection).append("indexes", definitions));
        }
    }

    void write(String collection, List<RawBsonDocument> batch) {
        ask(() -> documents(collection).insertMany(batch));
    }

    @Override
    public void close() {
        client.close();
    }
}
