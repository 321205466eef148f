package io.relais.core.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * A connection to a MongoDB server, or to the embedded engine. Writes are confirmed by a majority and no call waits for
 * long, unless the URI says otherwise.
 */
public final class MongoConnection implements AutoCloseable {

    /** The database where a URI names none. */
    public static final String DEFAULT_DATABASE = "relais";

    private static final int SELECTION_MILLIS = 2_500;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 10_000;

    private final MongoClient client;
    private final MongoDatabase database;

    private MongoConnection(MongoClient client, String database) {
        this.client = client;
        this.database = client.getDatabase(database);
    }

    /**
     * Connects in the background: a server that is away is found again by itself.
     *
     * @param uri {@code mongodb://...}; the database it names is used, else {@code relais}
     * @throws IllegalArgumentException where that is no URI of MongoDB
     * @throws io.relais.core.port.StoreUnavailable where the name of a {@code mongodb+srv://} can't be looked up
     */
    public static MongoConnection open(String uri) {
        String database = Server.ask(() -> new ConnectionString(uri)).getDatabase();
        return open(uri, database == null ? DEFAULT_DATABASE : database, List.of());
    }

    static MongoConnection open(String uri, String database, List<CommandListener> listeners) {
        return new MongoConnection(MongoClients.create(settings(new ConnectionString(uri), listeners)), database);
    }

    /**
     * Asks the server whether it is there.
     *
     * @throws io.relais.core.port.StoreUnavailable where it does not answer
     */
    public void ping() {
        Server.ask(() -> database.runCommand(new Document("ping", 1)));
    }

    MongoDatabase database() {
        return database;
    }

    /** What the server is, as it said when it last answered. */
    DatabaseReport.Kind kind() {
        return switch (client.getClusterDescription().getType()) {
            case REPLICA_SET, SHARDED, LOAD_BALANCED -> DatabaseReport.Kind.REPLICATED;
            case STANDALONE, UNKNOWN -> DatabaseReport.Kind.ALONE;
        };
    }

    @Override
    public void close() {
        client.close();
    }

    private static MongoClientSettings settings(ConnectionString uri, List<CommandListener> listeners) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applicationName("relais")
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(it -> it.serverSelectionTimeout(SELECTION_MILLIS, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(it -> it.maxWaitTime(SELECTION_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(it -> it.connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                        .readTimeout(READ_MILLIS, TimeUnit.MILLISECONDS))
                .applyConnectionString(uri);
        listeners.forEach(settings::addCommandListener);
        return settings.build();
    }
}
