package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.bson.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    /** {@code -Dkill.rounds=100} takes some minutes. */
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);

    private final Set<Integer> pairs = new TreeSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @BeforeEach
    void indexes() {
        try (Served served = Served.on(file())) {
            served.things()
                    .createIndex(
                            Indexes.ascending("keys"),
                            new IndexOptions().unique(true).sparse(true));
            served.things().createIndex(Indexes.descending("text", "_id"));
        }
    }

    @Test
    void keepsEveryAcknowledgedWriteOfAKilledProcess() throws Exception {
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            writeFrom(next, 30 + 17 * (round % 20));
            Closed left = Closed.look(file());
            assertThat(left.differences()).as("index differences").isEmpty();
            assertThat(numbers(left)).containsAll(pairs);
            assertThat(numbers(left).stream().map(id -> id - id % 2))
                    .as("pairs are whole or absent")
                    .allSatisfy(id -> assertThat(numbers(left)).contains(id, id + 1));
            assertThat(counters(left))
                    .allSatisfy((counter, count) ->
                            assertThat(count).isGreaterThanOrEqualTo(counts.getOrDefault(counter, 0)));
            next = numbers(left).stream().mapToInt(id -> id + 1).max().orElse(0);
            if (ROUNDS > 3) {
                System.out.println("round " + round + ": " + pairs.size() + " pairs, " + counts);
            }
        }
    }

    /** Lets a process write, kills it in full flight, and notes what it acknowledged. */
    private void writeFrom(int first, int acknowledgements) throws IOException, InterruptedException {
        Process writer = Child.start(KilledWriter.class, file().toString(), Integer.toString(first));
        try (BufferedReader output = writer.inputReader()) {
            for (int i = 0; i < acknowledgements; i++) {
                note(output.readLine());
            }
            writer.toHandle().destroyForcibly();
            output.lines().forEach(this::note);
        }
        writer.waitFor();
    }

    /** The last line may be cut short; then it was not printed. */
    private void note(String acknowledged) {
        List<String> words = List.of(acknowledged.split(" ", -1));
        if (words.size() == 2 && words.get(1).matches("\\d+")) {
            int number = Integer.parseInt(words.get(1));
            if (words.get(0).equals("pair")) {
                pairs.add(number);
            } else {
                counts.merge(words.get(0), number, Math::max);
            }
        }
    }

    private static Set<Integer> numbers(Closed left) {
        return left.ids().stream()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> counters(Closed left) {
        return left.documents().stream()
                .filter(document -> document.containsKey("count"))
                .collect(Collectors.toMap(d -> String.valueOf(d.get("_id")), KillTest::count));
    }

    private static int count(Document counter) {
        return counter.get("count") instanceof Integer count ? count : -1;
    }

    private Path file() {
        return directory.resolve("killed.mv");
    }
}
