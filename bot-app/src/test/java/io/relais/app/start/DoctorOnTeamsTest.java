package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.chat.teams.MetInTeams;
import io.relais.app.chat.teams.StubTeams;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.AddressBook;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom and which rooms of the team Teams has, told by the program wherever the record is. */
class DoctorOnTeamsTest {

    private static final List<String> WHAT_THE_RECORD_TELLS = List.of(
            "missing  Teams: #sales     nothing can be posted there: room_not_known",
            "ok       Teams: #marketing the bot was added to its team",
            "warn     Teams: people     1 of 4 have an account, not: ben, mia, leo",
            "missing  reps              in no chat: ben");

    @TempDir
    private Path folder = Path.of("");

    private final StubTeams teams = new StubTeams();

    private final MetInTeams met = new MetInTeams(teams);

    DoctorOnTeamsTest() throws IOException, NoSuchAlgorithmException {}

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void tellsFromTheRecordOnAServer() throws IOException, InterruptedException {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory()) {
            write(server);

            assertThatDoctorTells(Map.of("RELAIS_MONGODB_URI", server.connectionString()));
            assertThatNothingWasWritten(server);
        }
    }

    @Test
    void tellsFromTheEmbeddedRecordOfABotThatDoesNotRun() throws IOException, InterruptedException {
        Path file = folder.resolve("data/relais.db");
        try (EmbeddedMongo stopped = EmbeddedMongo.open(file, Options.relaxed())) {
            write(stopped);
        }

        assertThatDoctorTells(Map.of());
        try (EmbeddedMongo again = EmbeddedMongo.open(file, Options.relaxed())) {
            assertThatNothingWasWritten(again);
        }
    }

    @Test
    void tellsFromTheEmbeddedRecordOfARunningBot() throws IOException, InterruptedException {
        try (RunningRelais bot = RunningRelais.on(folder.resolve("data")).start()) {
            met.writeInto(bot.part(AddressBook.class));

            assertThatDoctorTells(Map.of());
            assertThat(met.isAllThatIsIn(bot.part(AddressBook.class))).isTrue();
        }
    }

    private void assertThatDoctorTells(Map<String, String> where) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(where);
        environment.put("RELAIS_TEAMS_APP_ID", StubTeams.APP);
        environment.put("RELAIS_TEAMS_TENANT_ID", StubTeams.TENANT);
        environment.put("RELAIS_TEAMS_APP_SECRET", "teams-secret");
        environment.put("RELAIS_TEAMS_TOKEN_URL", teams.url() + "/token");
        environment.put("RELAIS_TEAMS_OPENID_METADATA_URL", teams.url() + "/openid");
        environment.put("RELAIS_TEAMS_SERVICE_HOSTS", "127.0.0.1");
        try (ChildProcess doctor = ChildProcess.start(folder, environment, "doctor")) {
            assertThat(doctor.exitCode()).as(doctor.out() + doctor.err()).isEqualTo(1);
            List<String> lines = doctor.out().lines().toList();
            assertThat(WHAT_THE_RECORD_TELLS)
                    .allSatisfy(told -> assertThat(lines).anyMatch(line -> line.startsWith(told)));
        }
    }

    private void write(EmbeddedMongo engine) {
        try (MongoConnection record = MongoConnection.open(engine.connectionString())) {
            met.writeInto(MongoStores.addressesAt(record));
        }
    }

    private void assertThatNothingWasWritten(EmbeddedMongo engine) {
        try (MongoConnection record = MongoConnection.open(engine.connectionString())) {
            assertThat(met.isAllThatIsIn(MongoStores.addressesAt(record))).isTrue();
        }
    }
}
