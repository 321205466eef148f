package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void namesTheProcessThatHoldsTheFile() throws Exception {
        Process holder = Child.start(KilledWriter.class, file().toString(), "0");
        try (BufferedReader output = holder.inputReader()) {
            assertThat(output.readLine()).isEqualTo("0");
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            DataFileInUse.class, e -> assertThat(e.path()).isEqualTo(file()))
                    .hasMessageContaining(file() + " is in use by process " + holder.pid() + ", running since")
                    .hasMessageContaining("stop that one first");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        open().close();
    }

    @Test
    void refusesToOpenTwiceInOneProcess() {
        try (EmbeddedMongo first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(DataFileInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void refusesAFileThatIsNotItsOwn() throws IOException {
        Files.writeString(file(), "lead,stage\n".repeat(2_000));
        assertThatThrownBy(this::open)
                .isInstanceOf(DataFileDamaged.class)
                .hasMessageContaining("Put back a copy from a backup");
        assertThat(file()).content().startsWith("lead,stage");
    }

    @Test
    void refusesADirectoryInPlaceOfAFile() throws IOException {
        Files.createDirectories(file());
        assertThatThrownBy(this::open).isInstanceOf(DataFileUnusable.class).hasMessageContaining("can't be opened");
    }

    @Test
    void closesTwiceAndLeavesNothingButTheData() {
        EmbeddedMongo engine = open();
        engine.close();
        engine.close();
        assertThat(directory).isDirectoryContaining(path -> path.equals(file()));
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void keepsWhatARelaxedEngineWroteWhenItIsClosed() {
        EmbeddedMongo relaxed = EmbeddedMongo.open(file(), Options.relaxed());
        try (var client = com.mongodb.client.MongoClients.create(relaxed.connectionString())) {
            client.getDatabase("desk").getCollection("things").insertOne(new Document("_id", 1));
        }
        relaxed.close();
        try (Served served = Served.on(file())) {
            assertThat(served.things().countDocuments()).isOne();
        }
    }

    private EmbeddedMongo open() {
        return EmbeddedMongo.open(file(), Options.durable());
    }

    private Path file() {
        return directory.resolve("held.mv");
    }
}
