package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine before this one kept its file in the form of the library's own back end, which writes it here. */
class FormerFileTest {

    private static final int MANY = 1_200;

    private static final Document RICH = new Document("_id", new ObjectId())
            .append("at", Date.from(Instant.parse("2026-05-12T08:30:00.123Z")))
            .append("parts", List.of(new Document("n", 1L), "text", true));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void isBroughtOverWithItsIndexesAndKept() throws IOException {
        writeFormer();
        byte[] before = Files.readAllBytes(file());
        try (Served served = Served.on(file())) {
            assertIsThere(served);
        }
        assertThat(FormerFile.kept(file())).hasBinaryContent(before);
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("record.mv", "record.mv.former");
        try (Served served = Served.on(file())) {
            assertIsThere(served);
        }
    }

    @Test
    void takesItsNewNameLaterWhereAProcessWasKilledJustBefore() throws IOException {
        writeFormer();
        Served.on(file()).close();
        Files.move(file(), directory.resolve("record.mv.new"));
        try (Served served = Served.on(file())) {
            assertIsThere(served);
        }
    }

    @Test
    void isLeftAsItIsWhereSomethingInItCanNotBeRead() {
        try (MVStore former = MVStore.open(file().toString())) {
            former.openMap("databases.desk.things").put("1", "no document");
        }
        assertThatThrownBy(() -> EmbeddedMongo.open(file(), Options.durable()))
                .isInstanceOf(DataFileUnusable.class)
                .hasMessageContaining("earlier version")
                .hasMessageContaining("Nothing was changed in it");
        assertThat(directory.toFile().list()).containsExactly("record.mv");
        try (MVStore former = MVStore.open(file().toString())) {
            assertThat(former.openMap("databases.desk.things")).containsEntry("1", "no document");
        }
    }

    private void writeFormer() {
        MongoServer server = new MongoServer(new H2Backend(file().toString()));
        try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
            MongoCollection<Document> things = client.getDatabase("desk").getCollection("things");
            things.createIndex(new Document("a.b", -1).append("c", 1), new IndexOptions().name("queue"));
            things.createIndex(
                    new Document("u", 1), new IndexOptions().unique(true).sparse(true));
            things.insertMany(IntStream.range(0, MANY)
                    .mapToObj(i -> new Document("_id", i).append("u", "u" + i))
                    .toList());
            client.getDatabase("desk").getCollection("rich.ones").insertOne(RICH);
            client.getDatabase("other").createCollection("empty");
        } finally {
            server.shutdown();
        }
    }

    private static void assertIsThere(Served served) {
        assertThat(served.things().countDocuments()).isEqualTo(MANY);
        assertThat(served.things().find(new Document("u", "u7")).first()).containsEntry("_id", 7);
        assertThat(served.things().listIndexes())
                .extracting(index -> index.getString("name"))
                .containsExactlyInAnyOrder("_id_", "queue", "u_1");
        assertThatThrownBy(() -> served.things().insertOne(new Document("u", "u7")))
                .hasMessageContaining("E11000");
        assertThat(served.database().getCollection("rich.ones").find()).containsExactly(RICH);
        assertThat(served.client.getDatabase("other").listCollectionNames()).containsExactly("empty");
    }

    private Path file() {
        return directory.resolve("record.mv");
    }
}
