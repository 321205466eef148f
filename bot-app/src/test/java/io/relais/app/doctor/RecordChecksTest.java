package io.relais.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.relais.app.settings.Secret;
import io.relais.core.mongo.DatabaseReport;
import io.relais.core.mongo.DatabaseReport.Confirmation;
import io.relais.core.mongo.DatabaseReport.Kind;
import io.relais.core.mongo.UnfinishedCopy;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordChecksTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aServerThatHasEverythingIsInOrder() {
        DatabaseReport report = new DatabaseReport(Kind.REPLICATED, Confirmation.MAJORITY, List.of(), List.of());

        assertThat(ServerRecordCheck.found(report, "MongoDB at db/relais"))
                .hasSize(4)
                .extracting(Finding::mark)
                .containsOnly(Mark.OK);
    }

    @Test
    void saysWhatEachShortcomingMeans() {
        DatabaseReport report =
                new DatabaseReport(Kind.ALONE, Confirmation.LESS, List.of("queue"), List.of("drop it by hand"));

        assertThat(ServerRecordCheck.found(report, "MongoDB at db/relais"))
                .extracting(Finding::mark)
                .containsExactly(Mark.OK, Mark.WARN, Mark.WARN, Mark.MISSING, Mark.WARN);
    }

    @Test
    void looksAtARealServer() {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory()) {
            List<Finding> found = new ServerRecordCheck(Secret.of(server.connectionString() + "/relais")).look();

            assertThat(found).first().extracting(Finding::mark).isEqualTo(Mark.OK);
            assertThat(found).last().satisfies(last -> {
                assertThat(last.mark()).isEqualTo(Mark.WARN);
                assertThat(last.detail()).contains("outbox");
            });
        }
    }

    @Test
    void saysThatACopyHasNotEnded() {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory();
                MongoClient client = MongoClients.create(server.connectionString())) {
            client.getDatabase("relais")
                    .getCollection(UnfinishedCopy.MARK)
                    .insertOne(new Document("_id", UnfinishedCopy.MARK));

            assertThat(new ServerRecordCheck(Secret.of(server.connectionString() + "/relais")).look())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.mark()).isEqualTo(Mark.MISSING);
                        assertThat(found.detail()).contains("a copy that has not ended");
                    });
        }
    }

    @Test
    void saysWhichServerDoesNotAnswerAndNotItsPassword() {
        Secret away = Secret.of("mongodb://relais:hunter2@127.0.0.1:1/relais?serverSelectionTimeoutMS=50");

        assertThat(new ServerRecordCheck(away).look()).singleElement().satisfies(found -> {
            assertThat(found.mark()).isEqualTo(Mark.MISSING);
            assertThat(found.toString()).contains("127.0.0.1:1/relais").doesNotContain("hunter2");
        });
        assertThat(new ServerRecordCheck(Secret.of("mongodb://")).look())
                .extracting(Finding::mark)
                .containsExactly(Mark.MISSING);
    }

    @Test
    void theEmbeddedEngineNeedsAPlaceAndIsGivenNone() throws IOException {
        Path wanted = folder.resolve("data/relais");

        assertThat(new EmbeddedRecordCheck(wanted).look())
                .extracting(Finding::mark)
                .containsExactly(Mark.OK);
        assertThat(folder.resolve("data")).doesNotExist();

        Files.writeString(folder.resolve("data"), "a file, not a folder");
        assertThat(new EmbeddedRecordCheck(wanted).look())
                .extracting(Finding::mark)
                .containsExactly(Mark.MISSING);
    }
}
