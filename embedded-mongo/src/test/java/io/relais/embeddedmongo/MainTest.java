package io.relais.embeddedmongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.relais.embeddedmongo.wire.PortUnavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void servesInAProcessOfItsOwnUntilItIsToldToStop() throws Exception {
        Process process = Child.start(Main.class, file().toString(), "--port", "0", "--cache-mb", "16");
        try (BufferedReader output = process.inputReader()) {
            String address = output.readLine();
            assertThat(output.readLine())
                    .startsWith("Embedded MongoDB engine at " + address)
                    .contains("data in " + file(), "use a MongoDB server");
            insert(address);
            assertThat(failing(file().toString(), "--port", "0"))
                    .startsWith("1 " + file() + " is in use by process " + process.pid() + ", running since ");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.toFile().list()).containsExactly("served.mv");
        try (Served again = Served.on(file())) {
            assertThat(again.things().countDocuments()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--port 0; The data file is missing.",
                "data.mv --port many; --port needs a number, not many",
                "data.mv --port 70000; port must be from 0 to 65535, was 70000",
                "data.mv --cache-mb; --cache-mb needs a number, not nothing",
                "data.mv --cache-mb 0; cacheMegabytes must be at least 1, was 0",
                "data.mv --fast; Not understood: --fast",
                "data.mv other.mv; Not understood: other.mv",
                "data.mv --host 0.0.0.0; --host is not there: the engine has no passwords, so it listens on 127.0.0.1"
            })
    void saysWhatIsWrongWithTheArguments(String words, String problem) {
        assertThatThrownBy(() -> Arguments.of(List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(problem);
    }

    @Test
    void endsWithTwoAndTheUsageWhereItDoesNotUnderstand() throws Exception {
        assertThat(failing("--fast")).startsWith("2 Not understood: --fast").contains("Usage: java");
    }

    @Test
    void readsWhatItIsTold() {
        assertThat(Arguments.of(List.of("data.mv", "--relaxed", "--port", "7")).options())
                .isEqualTo(Options.relaxed().withPort(7));
        assertThat(Arguments.of(List.of("data.mv")).options())
                .isEqualTo(Options.durable().withPort(27017));
    }

    @Test
    void leavesTheFileFreeWhenItsPortIsNot() {
        try (Served other = Served.inMemory()) {
            int taken = Relay.portOf(other.engine);
            Options there = Options.durable().withPort(taken);
            assertThatThrownBy(() -> EmbeddedMongo.open(file(), there))
                    .isInstanceOf(PortUnavailable.class)
                    .hasMessageContaining("127.0.0.1:" + taken + " can't be listened at");
        }
        EmbeddedMongo.open(file(), Options.durable()).close();
        assertThat(directory.toFile().list()).containsExactly("served.mv");
    }

    /** The exit code and what was said about it. */
    private String failing(String... arguments) throws IOException, InterruptedException {
        Path errors = Files.createTempFile(directory, "errors", ".txt");
        Process process = Child.start(Main.class, errors, arguments);
        int code = process.waitFor();
        String said = Files.readString(errors, UTF_8);
        Files.delete(errors);
        return code + " " + said;
    }

    private static void insert(String address) {
        try (MongoClient client = MongoClients.create(address)) {
            client.getDatabase("desk").getCollection("things").insertOne(new Document("_id", 1));
        }
    }

    private Path file() {
        return directory.resolve("served.mv");
    }
}
