package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.ManyLeads;
import io.relais.app.RunningRelais;
import io.relais.app.SentLeads;
import io.relais.app.store.StoreEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record goes out as a file that is whole, or not at all. */
class ExportProgramTest {

    private static final int INTERRUPTED = 130;

    /** Three pages, each much longer than a pipe. */
    private static final int LEADS = 300;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesToStandardOutputWhatIsInARecordThatNobodyHasOpen() throws IOException, InterruptedException {
        try (RunningRelais relais = relais()) {
            relais.post("/api/v1/leads", SentLeads.least("zoe@northwind.example"));
            relais.post("/api/v1/leads", SentLeads.least("zo\u00e9@northwind.example"));
        }
        try (ChildProcess export = ChildProcess.start(folder, Map.of("LC_ALL", "C"), "export")) {
            assertThat(export.exitCode()).as(export.err()).isZero();
            assertThat(export.out().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("{").contains("zo\u00e9@northwind.example"),
                            line -> assertThat(line).startsWith("{").contains("zoe@northwind.example"));
            assertThat(export.err()).contains("2 of 2, 100 %").contains("2 leads");
        }
    }

    @Test
    void writesAFileForItsOwnerAloneBesideABotThatRuns() throws IOException, InterruptedException {
        try (RunningRelais relais = relais()) {
            relais.post("/api/v1/leads", SentLeads.least("beside@northwind.example"));

            try (ChildProcess export = ChildProcess.start(folder, Map.of(), "export", "leads.csv")) {
                assertThat(export.exitCode()).as(export.err()).isZero();
                assertThat(export.out()).contains("1 leads are in leads.csv");
            }
            assertThat(relais.get("/actuator/health").status()).isEqualTo(200);
        }
        Path file = folder.resolve("leads.csv");
        assertThat(Files.readString(file)).startsWith("source,externalId,").contains("beside@northwind.example");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("leads.csv.part")).doesNotExist();
    }

    @Test
    void saysThatWhatItWroteIsNotWholeWhereTheRecordGoesAway() throws IOException, InterruptedException {
        try (RunningRelais relais = relais()) {
            ManyLeads.in(relais, LEADS);
            try (ChildProcess export = ChildProcess.startRead(folder, Map.of(), "export");
                    BufferedReader out = export.reader()) {
                assertThat(out.readLine()).startsWith("{");
                relais.part(StoreEngine.class).close();

                assertThat(out.lines().count()).isLessThan(LEADS - 1L);
                assertThat(export.exitCode()).isEqualTo(3);
                assertThat(export.err()).contains("What was written is not whole");
            }
        }
    }

    @Test
    void leavesNoFileWhereTheRecordGoesAway() throws IOException, InterruptedException {
        slowly("leads.ndjson.part");
        try (RunningRelais relais = relais()) {
            ManyLeads.in(relais, LEADS);
            try (ChildProcess export = ChildProcess.start(folder, Map.of(), "export", "leads.ndjson", "--force");
                    BufferedReader part = Files.newBufferedReader(folder.resolve("leads.ndjson.part"))) {
                assertThat(part.readLine()).startsWith("{");
                relais.part(StoreEngine.class).close();

                assertThat(part.lines().count()).isLessThan(LEADS - 1L);
                assertThat(export.exitCode()).isEqualTo(3);
                assertThat(export.err()).contains("Nothing was written to leads.ndjson");
            }
        }
        assertNothingIsLeft();
    }

    @Test
    void leavesNoFileWhereItIsStoppedByCtrlC() throws IOException, InterruptedException {
        slowly("leads.ndjson.part");
        try (RunningRelais relais = relais()) {
            ManyLeads.in(relais, LEADS);
            try (ChildProcess export =
                            ChildProcess.startInterruptible(folder, Map.of(), "export", "leads.ndjson", "--force");
                    BufferedReader part = Files.newBufferedReader(folder.resolve("leads.ndjson.part"))) {
                assertThat(part.readLine()).startsWith("{");
                export.interrupt();

                assertThat(export.exitCode()).isEqualTo(INTERRUPTED);
                assertThat(export.err()).contains("Stopped: nothing was written to leads.ndjson");
            }
        }
        assertNothingIsLeft();
    }

    @Test
    void makesNoRecordWhereThereIsNone() throws IOException, InterruptedException {
        try (ChildProcess export = ChildProcess.start(folder, Map.of(), "export", "leads.csv")) {
            assertThat(export.exitCode()).isEqualTo(3);
            assertThat(export.err())
                    .contains("Nothing was written to leads.csv")
                    .contains("there is none in");
        }
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("leads.csv")).doesNotExist();
    }

    /** A pipe in place of the file that is being written: the program gets as far as somebody reads. */
    private void slowly(String name) throws IOException, InterruptedException {
        int made = new ProcessBuilder(List.of("mkfifo", name))
                .directory(folder.toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
    }

    private void assertNothingIsLeft() {
        assertThat(folder.resolve("leads.ndjson")).doesNotExist();
        assertThat(folder.resolve("leads.ndjson.part")).doesNotExist();
    }

    private RunningRelais relais() {
        return RunningRelais.on(folder.resolve("data")).withKey().start();
    }
}
