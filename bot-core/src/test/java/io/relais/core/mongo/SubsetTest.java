package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is outside the subset is noticed; all other tests on MongoDB listen with the same ear. */
@SuppressWarnings("NullAway.Init")
class SubsetTest {

    private final Subset subset = new Subset();
    private EmbeddedMongo engine;
    private MongoConnection connection;
    private MongoDatabase database;
    private MongoCollection<Document> things;

    @BeforeEach
    void start() {
        engine = EmbeddedMongo.inMemory();
        connection = MongoConnection.open(engine.connectionString(), "planted", List.of(subset));
        database = connection.database();
        things = database.getCollection("things");
    }

    @AfterEach
    void stop() {
        connection.close();
        engine.close();
    }

    @Test
    void noticesAnOperatorOfAQuery() {
        things.find(new Document("name", new Document("$exists", true))).first();
        assertThat(subset.outside()).containsExactly("find $exists");
    }

    @Test
    void noticesARegularExpression() {
        things.find(new Document("name", Pattern.compile("^a"))).first();
        assertThat(subset.outside()).containsExactly("find REGULAR_EXPRESSION");
    }

    @Test
    void noticesAnOperatorOfAnUpdate() {
        things.updateOne(new Document("_id", 1), new Document("$rename", new Document("a", "b")));
        assertThat(subset.outside()).containsExactly("update $rename");
    }

    @Test
    void noticesAReplacedDocument() {
        things.replaceOne(new Document("_id", 1), new Document("a", 1));
        things.findOneAndReplace(new Document("_id", 1), new Document("a", 1));
        assertThat(subset.outside()).containsExactly("a replaced document");
    }

    @Test
    void noticesAStageOfAnAggregation() {
        things.aggregate(List.of(new Document("$sample", new Document("size", 1))))
                .first();
        assertThat(subset.outside()).containsExactly("aggregate $sample");
    }

    @Test
    void noticesACommand() {
        database.runCommand(new Document("buildInfo", 1));
        assertThat(subset.outside()).containsExactly("buildInfo");
    }

    @Test
    void forgetsWhatItHasReported() {
        database.runCommand(new Document("buildInfo", 1));
        subset.outside();
        connection.ping();
        assertThat(subset.outside()).isEmpty();
    }

    @Test
    void isTheOneThatIsWrittenDown() throws IOException {
        String written = Files.readString(Path.of("../docs/adr/0003-portable-mongodb-subset.md"));
        Subset.COMMANDS.forEach((command, operators) -> {
            String line = written.lines()
                    .filter(each -> each.startsWith("| `" + command + "` |"))
                    .findFirst()
                    .orElse("no line for " + command);
            assertThat(operators).allSatisfy(operator -> assertThat(line).contains("`" + operator + "`"));
        });
    }
}
