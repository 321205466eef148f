package io.relais.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.core.lead.Lead;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that ends half-way is gone on with by the same command: every line is taken, and none twice. */
class StoppedImportTest {

    private static final int LINES = 6_000;
    private static final LeadFilter ALL = new LeadFilter(null, null, null);
    private static final Pattern SUMMARY =
            Pattern.compile("([\\d,]+) new, ([\\d,]+) known already, 0 added to open leads, 0 refused");
    private static final int KILLED = 137;
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void leads() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= LINES; line++) {
            String id = line % 2 == 0 ? "\"externalId\":\"crm-" + line + "\"," : "";
            lines.append("{").append(id).append("\"source\":\"crm\",\"contact\":{\"email\":\"");
            lines.append("person").append(line).append("@crm.example\"}}\n");
        }
        Files.writeString(folder.resolve("leads.ndjson"), lines);
    }

    @Test
    void killed() throws IOException, InterruptedException {
        try (ChildProcess first = ChildProcess.start(folder, Map.of(), "import", "leads.ndjson")) {
            awaitLeads();
            first.kill();
            assertThat(first.exitCode()).isEqualTo(KILLED);
        }
        assertGoesOn();
    }

    @Test
    void stoppedByCtrlC() throws IOException, InterruptedException {
        try (ChildProcess first = ChildProcess.startInterruptible(folder, Map.of(), "import", "leads.ndjson")) {
            awaitLeads();
            first.interrupt();
            assertThat(first.exitCode()).isEqualTo(INTERRUPTED);
            assertThat(first.err()).contains("the same command again goes on from there");
        }
        assertGoesOn();
    }

    /** Returns once the first lines are in the record of the process that has it. */
    private void awaitLeads() {
        Path note = folder.resolve("data").resolve("relais.db.engine");
        Eventually.is("the engine answers", () -> read(note).endsWith("retryWrites=false"));
        try (MongoConnection connection = MongoConnection.open(read(note))) {
            LeadStore leads = MongoStores.leadsAt(connection);
            Eventually.is("a lead is there", () -> !leads.page(ALL, 1).isEmpty());
        }
    }

    private static String read(Path note) {
        try {
            return Files.readString(note);
        } catch (IOException notYet) {
            return "";
        }
    }

    private void assertGoesOn() throws IOException, InterruptedException {
        try (ChildProcess again = ChildProcess.start(folder, Map.of(), "import", "leads.ndjson")) {
            assertThat(again.exitCode()).as(again.err()).isZero();
            Matcher summary = SUMMARY.matcher(again.out());
            assertThat(summary.find()).as(again.out()).isTrue();
            assertThat(number(summary.group(1))).as("were left").isPositive();
            assertThat(number(summary.group(2))).as("were there").isPositive();
            assertThat(number(summary.group(1)) + number(summary.group(2))).isEqualTo(LINES);
        }
        try (RunningRelais relais = RunningRelais.on(folder.resolve("data")).start()) {
            List<Lead> taken = relais.part(LeadStore.class).page(ALL, 2 * LINES);
            assertThat(taken).hasSize(LINES);
            assertThat(taken).extracting(lead -> lead.facts().contact().email()).doesNotHaveDuplicates();
        }
    }

    private static int number(String grouped) {
        return Integer.parseInt(grouped.replace(",", ""));
    }
}
