package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import io.relais.core.port.Stores;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server, an own database for each test, and an ear on all that is said to it. */
@SuppressWarnings("NullAway.Init")
final class MongoUnderTest implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    static final InstantSource CLOCK = () -> NOW;

    private static final List<String> EMPTIED = List.of(
            Names.LEADS, Names.SEEN, Names.CHORES, Names.ADDRESSES, Names.PREFERENCES, Names.SHEETS, Names.COUNTING);

    private final Supplier<Address> start;
    private final Subset subset = new Subset();
    private final Scans scans = new Scans();
    private final List<MongoConnection> open = new ArrayList<>();
    private Address address;
    private MongoClient behind;
    private @Nullable MongoConnection shared;
    private MongoStores stores;

    private MongoUnderTest(Supplier<Address> start) {
        this.start = start;
    }

    /** Where the server is, and how it is stopped. */
    private record Address(String uri, Runnable stop) {}

    /** The embedded engine, on a file of its own. */
    static MongoUnderTest embedded() {
        return new MongoUnderTest(() -> {
            Path directory = directory();
            EmbeddedMongo engine = EmbeddedMongo.open(directory.resolve("relais.mv"), Options.relaxed());
            return new Address(engine.connectionString() + "/?retryWrites=false", engine::close);
        });
    }

    /** The server that {@code RELAIS_TEST_MONGODB_URI} names. */
    static MongoUnderTest server() {
        return new MongoUnderTest(() -> new Address(System.getenv("RELAIS_TEST_MONGODB_URI"), () -> {}));
    }

    /** A connection to a new database. */
    MongoConnection connect() {
        MongoConnection connection = open();
        open.add(connection);
        return connection;
    }

    /** A connection to a new database that somebody else listens to. */
    MongoConnection connectHeardBy(CommandListener ear) {
        String name = "relais_test_" + new ObjectId().toHexString();
        MongoConnection connection = MongoConnection.open(address.uri(), name, List.of(ear));
        open.add(connection);
        return connection;
    }

    /** A connection to no database of its own, with more of the same kind behind the address; whoever asks closes it. */
    MongoConnection connectWith(String options) {
        return MongoConnection.open(address.uri() + options);
    }

    /** The same database where nobody listens: for tests that want to see or change everything. */
    MongoDatabase unheard(MongoConnection connection) {
        return behind.getDatabase(connection.database().getName());
    }

    /** Empty stores, on a database that all tests of this class empty in turn. */
    Stores empty() {
        if (shared == null) {
            shared = open();
            stores = MongoStores.prepare(shared, CLOCK);
        }
        for (String collection : EMPTIED) {
            unheard(shared).getCollection(collection).deleteMany(new Document());
        }
        return new Stores(
                stores.leads(),
                stores.outbox(),
                stores.seen(),
                stores.chores(),
                stores.addresses(),
                stores.preferences(),
                stores.funnel(),
                stores.journal());
    }

    private MongoConnection open() {
        String name = "relais_test_" + new ObjectId().toHexString();
        return MongoConnection.open(address.uri(), name, List.of(subset, scans));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (address == null) {
            address = start.get();
            behind = MongoClients.create(address.uri());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(scans.found(behind))
                .as("looks through a collection, since no index leads to what it asks for")
                .isEmpty();
        open.forEach(MongoUnderTest::discard);
        open.clear();
        assertThat(subset.outside())
                .as("outside the subset of MongoDB in docs/adr")
                .isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            if (shared != null) {
                discard(shared);
            }
            behind.close();
            address.stop().run();
        }
    }

    private static void discard(MongoConnection connection) {
        connection.database().drop();
        connection.close();
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("relais-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
