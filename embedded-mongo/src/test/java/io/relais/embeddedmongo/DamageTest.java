package io.relais.embeddedmongo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process was killed, and then the disk lost or changed something: all is there, or the file is refused. */
class DamageTest {

    private static final int IN_PAGES = 40;
    private static final int ALL = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private byte[] file = {};
    private byte[] journal = {};

    /** Where the batches of the journal end. */
    private int[] ends = {};

    /** As a killed process leaves them. */
    @BeforeEach
    void filesInUse() throws IOException {
        leave(directory.resolve("killed.mv"));
    }

    private void leave(Path served) throws IOException {
        ends = new int[ALL - IN_PAGES];
        try (Served engine = Served.on(served)) {
            engine.things().createIndex(Indexes.ascending("keys"));
            insert(engine, 0, IN_PAGES);
        }
        try (Served engine = Served.on(served)) {
            for (int i = 0; i < ends.length; i++) {
                insert(engine, IN_PAGES + i, IN_PAGES + i + 1);
                ends[i] = used(Files.readAllBytes(journalOf(served)));
            }
            file = Files.readAllBytes(served);
            journal = Files.readAllBytes(journalOf(served));
        }
    }

    @Test
    void takesOverTheJournal() throws IOException {
        assertThat(look(file, journal)).isEqualTo(first(ALL));
    }

    @Test
    void dropsATornBatchAtTheEndOfTheJournal() throws IOException {
        for (int lost = 1; lost <= 3; lost++) {
            int end = ends[ends.length - lost];
            for (int cut : List.of(end - 1, end - 10, ends[ends.length - lost - 1] + 1)) {
                assertThat(look(file, Arrays.copyOf(journal, cut)))
                        .as("cut at %d", cut)
                        .isEqualTo(first(ALL - lost));
                assertThat(look(file, zeroed(journal, cut - 2)))
                        .as("zeros from %d", cut - 2)
                        .isEqualTo(first(ALL - lost));
            }
        }
    }

    @Test
    void dropsOrRefusesAChangedBatch() throws IOException {
        for (int place = ends[ends.length - 2]; place < ends[ends.length - 1]; place += 31) {
            assertThat(look(file, flipped(journal, place)))
                    .as("last, at %d", place)
                    .isEqualTo(first(ALL - 1));
        }
        for (int place = 0; place < ends[ends.length - 2]; place += 211) {
            refuses(file, flipped(journal, place), "journal");
        }
    }

    @Test
    void caresForNothingBehindTheJournalsEnd() throws IOException {
        for (int place = ends[ends.length - 1]; place < journal.length; place += journal.length / 9) {
            assertThat(look(file, flipped(journal, place))).isEqualTo(first(ALL));
        }
    }

    @Test
    void refusesToGoOnWithoutItsJournalOrWithThatOfAnotherFile() throws IOException {
        refuses(file, null, "is missing");
        byte[] other = journal;
        leave(directory.resolve("other.mv"));
        refuses(file, other, "another data file");
    }

    @Test
    void answersRightOrRefusesWhereverTheFileIsCut() throws IOException {
        for (int percent = 1; percent < 100; percent += 7) {
            isAllOrRefused(Arrays.copyOf(file, file.length / 100 * percent));
        }
        refuses(Arrays.copyOf(file, 5_000), journal, "Put back a copy from a backup");
    }

    /** The store itself has no check sums of what it writes. */
    @Test
    void answersRightOrRefusesWhereverAByteOfTheFileChanged() throws IOException {
        for (int place = 0; place < file.length; place += file.length / 100) {
            isAllOrRefused(flipped(file, place));
        }
        refuses(flipped(file, place("xxxx")), journal, "not as it was written");
    }

    @Test
    void saysWhatToDoWhereAPageCantBeReadWhileItServes() throws IOException {
        Path served = directory.resolve("killed.mv");
        try (Served engine = Served.on(served)) {
            byte[] whole = Files.readAllBytes(served);
            Files.write(served, flipped(whole, new String(whole, ISO_8859_1).lastIndexOf("xxxx")));
            assertThatThrownBy(() -> engine.things().find().into(new ArrayList<>()))
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("put back a copy from a backup");
            Files.write(served, whole);
        }
    }

    private void isAllOrRefused(byte[] changed) throws IOException {
        try {
            assertThat(look(changed, journal)).isEqualTo(first(ALL));
        } catch (DataFileDamaged e) {
            assertThat(e).hasMessageContaining("Put back a copy from a backup");
        }
    }

    private int place(String text) {
        return new String(file, ISO_8859_1).lastIndexOf(text);
    }

    private void refuses(byte[] data, byte @Nullable [] log, String why) {
        assertThatThrownBy(() -> look(data, log))
                .isInstanceOf(DataFileDamaged.class)
                .hasMessageContaining(why);
    }

    private List<Object> look(byte[] data, byte @Nullable [] log) throws IOException {
        Path copy = directory.resolve("copy.mv");
        Files.write(copy, data);
        Files.deleteIfExists(journalOf(copy));
        if (log != null) {
            Files.write(journalOf(copy), log);
        }
        Closed found = Closed.look(copy);
        assertThat(found.differences()).isEmpty();
        return found.ids();
    }

    private static void insert(Served engine, int from, int to) {
        for (int id = from; id < to; id++) {
            engine.things()
                    .insertOne(new Document("_id", id)
                            .append("keys", List.of("a" + id % 7, "b" + id))
                            .append("text", "x".repeat(500)));
        }
    }

    private static List<Object> first(int count) {
        return IntStream.range(0, count).mapToObj(id -> (Object) id).toList();
    }

    private static byte[] flipped(byte[] bytes, int place) {
        byte[] changed = bytes.clone();
        changed[place] ^= 0x10;
        return changed;
    }

    private static byte[] zeroed(byte[] bytes, int from) {
        byte[] changed = bytes.clone();
        Arrays.fill(changed, from, changed.length, (byte) 0);
        return changed;
    }

    /** The last text and the document around it end with zeros, and nothing comes after them. */
    private static int used(byte[] bytes) {
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        return end + 2;
    }

    private static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".journal");
    }
}
