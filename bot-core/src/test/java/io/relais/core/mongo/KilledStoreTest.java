package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.child.JavaChild;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.Parcel;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A process killed at any moment leaves every acknowledged decision whole, with its events and its notices. */
@SuppressWarnings("NullAway.Init")
class KilledStoreTest {

    private static final int ACKNOWLEDGED = 60;

    @TempDir
    private Path directory;

    @RepeatedTest(2)
    void losesNothingThatWasAcknowledged() throws Exception {
        Map<LeadId, Long> acknowledged = saveUntilKilled();
        try (EmbeddedMongo engine = EmbeddedMongo.open(file(), Options.durable());
                MongoConnection connection = MongoConnection.open(engine.connectionString())) {
            MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
            acknowledged.forEach((id, version) -> assertThat(
                            Objects.requireNonNull(stores.leads().find(id)).version())
                    .isGreaterThanOrEqualTo(version));
            stores.leads().page(new LeadFilter(null, null, null), 1_000).forEach(lead -> assertWhole(stores, lead));
            assertThat(stores.leads().nextId()).isGreaterThan(Collections.max(acknowledged.keySet()));
        }
    }

    private static void assertWhole(MongoStores stores, Lead lead) {
        Parcel parcel = Objects.requireNonNull(stores.outbox().take(lead.id(), NOW, Duration.ofMinutes(1)));
        if (lead.version() == 1) {
            assertThat(stores.leads().history(lead.id()))
                    .extracting(LeadEvent::name)
                    .containsExactly("Received", "BecameMql", "Assigned");
            assertThat(parcel.notices()).extracting(Parcel.Pending::id).containsExactly("1-0", "1-1");
        } else {
            assertThat(stores.leads().history(lead.id()))
                    .extracting(LeadEvent::name)
                    .containsExactly("Received", "BecameMql", "Assigned", "Accepted");
            assertThat(parcel.notices()).extracting(Parcel.Pending::id).containsExactly("1-0", "1-1", "2-0", "2-1");
        }
    }

    private Map<LeadId, Long> saveUntilKilled() throws IOException, InterruptedException {
        Process child = child();
        try (BufferedReader output = child.inputReader()) {
            for (int seen = 0; seen < ACKNOWLEDGED; ) {
                String line = Objects.requireNonNull(output.readLine(), "the child ended by itself");
                seen += line.matches("\\d+ [12]") ? 1 : 0;
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return acknowledged();
    }

    private Map<LeadId, Long> acknowledged() throws IOException {
        Map<LeadId, Long> acknowledged = new HashMap<>();
        for (String line : Files.readAllLines(acknowledgements())) {
            String[] parts = line.split(" ", 2);
            acknowledged.put(new LeadId(Long.parseLong(parts[0])), Long.valueOf(parts[1]));
        }
        return acknowledged;
    }

    private Process child() throws IOException {
        return JavaChild.of(
                        SavingChild.class, file().toString(), acknowledgements().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Path file() {
        return directory.resolve("relais.mv");
    }

    private Path acknowledgements() {
        return directory.resolve("acknowledged.txt");
    }
}
