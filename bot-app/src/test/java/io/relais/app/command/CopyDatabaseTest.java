package io.relais.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import io.relais.app.RunningRelais;
import io.relais.app.SentLeads;
import io.relais.core.mongo.copy.CopyEnd;
import io.relais.core.mongo.copy.DatabaseCopy;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the embedded file to a server and back; an engine of this test's own is the server. */
class CopyDatabaseTest {

    private static final long LEADS = 3;

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final String uri = server.connectionString() + "/relais?retryWrites=false";

    @TempDir
    private Path folder = Path.of("");

    private String data = "";

    @BeforeEach
    void leads() {
        Path home = folder.resolve("data");
        data = "embedded:" + home;
        try (RunningRelais relais = RunningRelais.on(home).withKey().start()) {
            for (long lead = 1; lead <= LEADS; lead++) {
                relais.post("/api/v1/leads", SentLeads.least("lead" + lead + "@northwind.example"));
            }
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void bringsARecordBackThatABotGoesOnWith() {
        assertThat(copy(data, uri).code()).isZero();
        Path again = folder.resolve("again");
        Line back = copy(uri, "embedded:" + again);

        assertThat(back.code()).isZero();
        assertThat(back.err()).contains("Stop every Relais that works on MongoDB at 127.0.0.1:");
        try (RunningRelais relais = RunningRelais.on(again).withKey().start()) {
            assertThat(relais.get("/api/v1/leads/" + LEADS).status()).isEqualTo(200);
            RunningRelais.Answered next = relais.post("/api/v1/leads", SentLeads.least("new@northwind.example"));
            assertThat(next.json().path("id").asLong()).isEqualTo(LEADS + 1);
        }
    }

    @Test
    void keepsTheBotAwayFromACopyThatWasInterruptedOrIsNotTheSame() {
        interruptedCopy();
        assertNoBotStarts();
        assertRefused(copy(data, uri), 1, "Go on with it by --resume");

        change(2);
        Line resumed = copy(data, uri, "--resume");

        assertThat(resumed.code()).isEqualTo(1);
        assertThat(resumed.out())
                .containsPattern("leads +3 +3 .* other contents")
                .contains("no bot starts on it");
        assertNoBotStarts();
    }

    @Test
    void goesOnWithACopyThatWasInterrupted() {
        interruptedCopy();

        Line resumed = copy(data, uri, "--resume");

        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.out()).containsPattern("leads +3 +3 .* same").contains("The copy is whole");
    }

    @Test
    void refusesATargetThatHasLeads() {
        assertThat(copy(data, uri).code()).isZero();

        assertRefused(copy(data, uri), 1, "is not empty: there are documents in");
        assertRefused(copy(data, uri, "--resume"), 1, "leave out --resume");
    }

    @Test
    void saysWhoHasTheFile() {
        try (RunningRelais relais = RunningRelais.on(folder.resolve("data")).start()) {
            String holder = "process " + ProcessHandle.current().pid();
            assertRefused(copy(data, "embedded:" + folder.resolve("other")), 3, holder);
            assertThat(relais.get("/actuator/health").status()).isEqualTo(200);
        }
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithANameAndNoPassword() {
        String away = "mongodb://someone:hunter2@127.0.0.1:1/relais?serverSelectionTimeoutMS=50";

        assertRefused(copy("embedded:" + folder.resolve("elsewhere"), uri), 3, "FROM: there is no ");
        assertRefused(copy(data, "user:hunter2@host"), 2, "TO: is neither");
        assertRefused(copy(data, "env:NOBODY_SET_THIS"), 2, "TO: is neither");
        assertRefused(copy(data, "mongodb://:hunter2@:"), 2, "is not a URI");
        assertRefused(copy(data, away), 3, "127.0.0.1:1/relais does not answer");
    }

    /** All but the end of it: what was copied was never compared. */
    private void interruptedCopy() {
        Path file = folder.resolve("data/relais.db");
        try (EmbeddedMongo engine = EmbeddedMongo.open(file, Options.relaxed());
                CopyEnd source =
                        CopyEnd.open(engine.connectionString() + "/?retryWrites=false", "embedded, in " + file);
                CopyEnd target = CopyEnd.open(uri, "the server")) {
            DatabaseCopy copy = new DatabaseCopy(source, target);
            copy.begin(Instant.EPOCH);
            copy.copy(documents -> {});
        }
    }

    private void change(long lead) {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase("relais")
                    .getCollection("leads")
                    .updateOne(new Document("_id", lead), Updates.set("owner", "somebody else"));
        }
    }

    private void assertNoBotStarts() {
        String[] settings = {"--relais.mongodb.uri=" + uri, "--server.port=0"};

        assertRefused(Line.with(settings), 3, "copy that has not ended");
    }

    private static Line copy(String from, String to, String... options) {
        List<String> words = new ArrayList<>(List.of("copy-database", from, to));
        words.addAll(List.of(options));
        return Line.of(words.toArray(String[]::new));
    }

    private static void assertRefused(Line line, int code, String words) {
        assertThat(line.code()).as(line.err()).isEqualTo(code);
        assertThat(line.err()).contains(words);
        assertThat(line.out() + line.err()).doesNotContain("hunter2", "northwind");
    }
}
