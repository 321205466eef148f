package io.relais.embeddedmongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Table;
import io.relais.embeddedmongo.store.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

    private static final int DOCUMENTS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void namesTheProcessThatHoldsTheFile() throws Exception {
        Process holder = Child.start(KilledWriter.class, file().toString(), "0");
        try (BufferedReader output = holder.inputReader()) {
            assertThat(output.readLine()).startsWith("pair");
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

    /** What is left may be an earlier state, which only a backup can make good; it is never half of one. */
    @ParameterizedTest
    @ValueSource(ints = {5, 30, 60, 95})
    void opensACutFileAtAnEarlierWholeStateOrRefusesIt(int percent) throws IOException {
        fill();
        cut(file(), Files.size(file()) * percent / 100);
        try (Served served = Served.on(file())) {
            List<Integer> left = new ArrayList<>();
            served.things().find().map(thing -> thing.getInteger("_id")).into(left);
            assertThat(left)
                    .containsExactlyElementsOf(
                            IntStream.range(0, left.size()).boxed().toList());
        } catch (DataFileDamaged refused) {
            assertThat(refused).hasMessageContaining(file().toString());
        }
    }

    @Test
    void goesBackToTheLastWholeStateWhenTheEndIsTorn() throws IOException {
        fill();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("torn ".repeat(1_000).getBytes(UTF_8)), channel.size());
        }
        try (Served served = Served.on(file())) {
            assertThat(served.things().countDocuments()).isEqualTo(DOCUMENTS);
        }
    }

    /** The store would write by itself once more than 19 MB wait, whoever is in the middle of what. */
    @Test
    void nothingIsWrittenInTheMiddleOfACommand() throws IOException {
        MVStore store = DataFile.open(file(), Options.durable(), DataFile.room(file()));
        Tables tables = new Tables(store, new Changes());
        store.commit();
        long before = Files.size(file());
        Table documents = tables.documents("desk", "things");
        for (int id = 0; id < 25_000; id++) {
            documents.put(ByteBuffer.allocate(Integer.BYTES).putInt(id).array(), new byte[2_000]);
        }
        assertThat(store.getUnsavedMemory()).isGreaterThan(50_000_000);
        assertThat(Files.size(file())).isEqualTo(before);
        store.closeImmediately();
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
        try (MongoClient client = MongoClients.create(relaxed.connectionString())) {
            client.getDatabase("desk").getCollection("things").insertOne(new Document("_id", 1));
        }
        relaxed.close();
        try (Served served = Served.on(file())) {
            assertThat(served.things().countDocuments()).isOne();
        }
    }

    private void fill() {
        try (Served served = Served.on(file())) {
            for (int id = 0; id < DOCUMENTS; id++) {
                served.things().insertOne(new Document("_id", id).append("text", "x".repeat(2_000)));
            }
        }
    }

    private static void cut(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    private EmbeddedMongo open() {
        return EmbeddedMongo.open(file(), Options.durable());
    }

    private Path file() {
        return directory.resolve("held.mv");
    }
}
