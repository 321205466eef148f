package io.relais.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.app.settings.RelaisSettings;
import io.relais.core.chat.Channel;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.Address;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RecordReadingTest {

    private static final Address ANA = new Address(
            Channel.TEAMS, "t", Address.Kind.PERSON, "29:ana", "ana@northstar.example", Map.of(), Instant.EPOCH);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAtAServer() {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory()) {
            write(server.connectionString());

            assertThat(read(settings("relais.mongodb.uri", server.connectionString())))
                    .isEqualTo(ANA);
        }
    }

    @Test
    void readsInTheFileOfABotThatDoesNotRunAndGivesItBack() {
        try (StoreEngine bot = StoreEngine.of(embedded())) {
            write(bot.uri());
        }

        assertThat(read(embedded())).isEqualTo(ANA);
        assertThat(read(embedded())).isEqualTo(ANA);
        StoreEngine.of(embedded()).close();
    }

    @Test
    void readsBesideABotThatHasTheFile() {
        try (StoreEngine bot = StoreEngine.of(embedded())) {
            write(bot.uri());

            assertThat(read(embedded())).isEqualTo(ANA);
            write(bot.uri());
        }
    }

    @Test
    void whereABotAnswersIsForItsOwnUserAndGoneWhenItStops() throws IOException {
        Path note = folder.resolve("relais.db.engine");
        try (StoreEngine bot = StoreEngine.of(embedded())) {
            assertThat(note).hasContent(bot.uri());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
                    .isEqualTo("rw-------");
        }
        assertThat(note).doesNotExist();
    }

    @Test
    void replacesTheNoteOfAProcessThatDied() throws IOException {
        Files.writeString(folder.resolve("relais.db.engine"), "mongodb://127.0.0.1:1");

        try (StoreEngine bot = StoreEngine.of(embedded())) {
            write(bot.uri());
            assertThat(read(embedded())).isEqualTo(ANA);
        }
    }

    @Test
    void saysThatThereIsNoRecordYetAndMakesNone() {
        Path data = folder.resolve("data");

        assertThatThrownBy(() -> read(settings("relais.data-dir", data.toString())))
                .isInstanceOfSatisfying(
                        RecordOutOfReach.class, out -> assertThat(out.next()).startsWith("start the bot"));
        assertThat(data).doesNotExist();
    }

    @Test
    void saysWhatToDoWhereNobodyTellsWhereTheEngineAnswers() {
        try (EmbeddedMongo another = EmbeddedMongo.open(folder.resolve("relais.db"), Options.relaxed())) {
            assertThat(another.connectionString()).isNotEmpty();
            assertThatThrownBy(() -> read(embedded()))
                    .isInstanceOfSatisfying(
                            RecordOutOfReach.class,
                            out -> assertThat(out.next()).contains("as the user whom the bot runs as"));
        }
    }

    @Test
    void saysThatTheFileIsDamaged() throws IOException {
        Files.writeString(folder.resolve("relais.db"), "no record at all, but a letter".repeat(500));

        assertThatThrownBy(() -> read(embedded()))
                .isInstanceOf(RecordOutOfReach.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void saysThatTheServerIsAwayOrItsAddressWrong() {
        String away = "mongodb://relais:hunter2@127.0.0.1:1/relais?serverSelectionTimeoutMS=50";

        assertThatThrownBy(() -> read(settings("relais.mongodb.uri", away)))
                .isInstanceOf(RecordOutOfReach.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> read(settings("relais.mongodb.uri", "mongodb://")))
                .isInstanceOf(RecordOutOfReach.class);
    }

    private static Address read(RelaisSettings settings) {
        return RecordReading.read(
                settings,
                record -> MongoStores.addressesAt(record)
                        .named(Channel.TEAMS, Address.Kind.PERSON, ANA.name())
                        .get(0));
    }

    private static void write(String uri) {
        try (MongoConnection connection = MongoConnection.open(uri)) {
            MongoStores.addressesAt(connection).keep(ANA);
        }
    }

    private RelaisSettings embedded() {
        return settings("relais.data-dir", folder.toString());
    }

    private static RelaisSettings settings(String name, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of(name, value)))
                .bindOrCreate("relais", RelaisSettings.class);
    }
}
