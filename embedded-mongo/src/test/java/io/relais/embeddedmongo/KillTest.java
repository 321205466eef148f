package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int ROUNDS = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @BeforeEach
    void uniqueKeys() {
        try (Served served = Served.on(file())) {
            served.things()
                    .createIndex(
                            Indexes.ascending("keys"),
                            new IndexOptions().unique(true).sparse(true));
        }
    }

    @Test
    void keepsEveryAcknowledgedWriteOfAKilledProcess() throws Exception {
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int last = writeFrom(next, 30 + 17 * round);
            try (Served served = Served.on(file())) {
                List<Integer> found = served.things()
                        .find()
                        .sort(new Document("_id", 1))
                        .map(d -> d.getInteger("_id"))
                        .into(new ArrayList<>());
                assertThat(found)
                        .containsAll(IntStream.rangeClosed(0, last + 1).boxed().toList());
                assertThat(found.size() % 2).as("pairs are whole or absent").isZero();
                assertIndexAgrees(served, found);
                next = found.size();
            }
        }
    }

    /** Lets a process write, kills it in full flight, and answers the last id it acknowledged. */
    private int writeFrom(int first, int acknowledgements) throws IOException, InterruptedException {
        Process writer = Child.start(KilledWriter.class, file().toString(), Integer.toString(first));
        int last = -1;
        try (BufferedReader output = writer.inputReader()) {
            for (int i = 0; i < acknowledgements; i++) {
                last = Integer.parseInt(output.readLine());
            }
            writer.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        return last;
    }

    private static void assertIndexAgrees(Served served, List<Integer> ids) {
        List<String> keys = ids.stream().map(id -> "key" + id).toList();
        assertThat(served.things().find(in("keys", keys)))
                .extracting(thing -> thing.getInteger("_id"))
                .containsExactlyInAnyOrderElementsOf(ids);
        Document twin = new Document("_id", "twin").append("keys", List.of("key" + ids.get(ids.size() - 1)));
        assertThatThrownBy(() -> served.things().insertOne(twin)).isInstanceOf(MongoWriteException.class);
    }

    private Path file() {
        return directory.resolve("killed.mv");
    }
}
