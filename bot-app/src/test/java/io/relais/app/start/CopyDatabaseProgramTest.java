package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.SentLeads;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record goes from the embedded file to a server; an engine of this test's own is the server. */
class CopyDatabaseProgramTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void movesTheRecordToAServerAndSaysNothingElse() throws IOException, InterruptedException {
        try (RunningRelais relais =
                RunningRelais.on(folder.resolve("data")).withKey().start()) {
            relais.post("/api/v1/leads", SentLeads.least("one@northwind.example"));
            relais.post("/api/v1/leads", SentLeads.least("two@northwind.example"));
        }
        try (EmbeddedMongo server = EmbeddedMongo.inMemory()) {
            Map<String, String> address = Map.of("SERVER", server.connectionString() + "/relais?retryWrites=false");
            try (ChildProcess copy =
                    ChildProcess.start(folder, address, "copy-database", "embedded:data", "env:SERVER")) {
                assertThat(copy.exitCode()).as(copy.err()).isZero();
                assertThat(copy.out())
                        .startsWith("collection ")
                        .containsPattern("leads +2 +2 +(\\w{16}) +\\1 +same")
                        .endsWith("The copy is whole. The bot works on it once its settings name it."
                                + System.lineSeparator());
                assertThat(copy.err().lines())
                        .hasSize(4)
                        .first()
                        .asString()
                        .startsWith("Copying from embedded, in ")
                        .contains("to MongoDB at 127.0.0.1:");
            }
        }
    }
}
