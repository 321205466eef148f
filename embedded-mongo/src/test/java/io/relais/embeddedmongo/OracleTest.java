package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same random commands to this engine and to the library's own in memory, which has no plans to get wrong. */
class OracleTest {

    /** Tens of thousands were run without a difference; {@code -Doracle.commands} runs more. */
    private static final int COMMANDS = Integer.getInteger("oracle.commands", 600);

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoServer server = new MongoServer(H2Backend.inMemory());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString() + "/?retryWrites=false");

    @BeforeEach
    void index() {
        for (MongoCollection<Document> each : things()) {
            each.createIndex(new Document("a", 1));
            each.createIndex(new Document("a", 1).append("b", -1));
            each.createIndex(new Document("b", -1).append("c", 1));
            each.createIndex(new Document("tags", 1));
            each.createIndex(new Document("parts.n", 1), new IndexOptions().sparse(true));
            each.createIndex(
                    new Document("u", 1), new IndexOptions().unique(true).sparse(true));
        }
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersAsTheLibraryDoes(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        for (int i = 0; i < COMMANDS; i++) {
            RandomCommands.Command command = commands.next();
            Object own = command.on(things().get(0));
            Object stock = command.on(things().get(1));
            assertThat(own).as("seed %d, command %d: %s", seed, i, command).isEqualTo(stock);
        }
    }

    private List<MongoCollection<Document>> things() {
        return List.of(served.things(), client.getDatabase("desk").getCollection("things"));
    }
}
