package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.relais.embeddedmongo.commit.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real disk of a few megabytes, where the system lets a test have one; it needs root on Linux. */
class FullDiskTest {

    private static final int MEGABYTES = 12;
    private static final int OUT_OF_DISK_SPACE = 14031;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path disk;

    private final AtomicInteger written = new AtomicInteger();

    @BeforeEach
    void smallDisk() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString()));
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    /** Nothing is held in reserve, so that the disk itself is what refuses. */
    @Test
    void refusesWritesReadsOnAndWritesAgainOnceThereIsRoom() throws Exception {
        try (Served served = Served.on(EmbeddedMongo.open(file(), Options.durable(), withoutReserve()))) {
            MongoCollection<Document> things = served.things();
            fillUp(things);
            Files.delete(disk.resolve("ballast"));
            while (!isWritable(things)) {
                Thread.onSpinWait();
            }
            assertThat(things.countDocuments()).isEqualTo(written.get());
        }
        assertThat(Closed.look(file()).ids()).hasSize(written.get());
    }

    /** Pages are written all the time, so it is they that find the disk full. */
    @Test
    void keepsATakenWriteWaitingUntilThereIsRoom() throws Exception {
        Options small = Options.durable().withCacheMegabytes(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Served served = Served.on(EmbeddedMongo.open(file(), small, withoutReserve()))) {
            MongoCollection<Document> things = served.things();
            Files.write(disk.resolve("ballast"), new byte[(MEGABYTES - 4) * 1024 * 1024]);
            AtomicBoolean refused = new AtomicBoolean();
            Future<?> writing = other.submit(() -> {
                while (!refused.get()) {
                    isWritable(things);
                }
            });
            MongoCollection<Document> others = served.database().getCollection("others");
            while (!refused.get()) {
                refused.set(!isTaken(others, new Document()));
            }
            assertThat(things.countDocuments()).isPositive();
            Files.delete(disk.resolve("ballast"));
            writing.get();
            assertThat(things.countDocuments()).isEqualTo(written.get());
        }
        other.shutdown();
        assertThat(Closed.look(file()).ids()).hasSize(written.get());
    }

    @Test
    void losesNothingWhenItIsClosedOnAFullDisk() throws Exception {
        try (Served served = Served.on(EmbeddedMongo.open(file(), Options.durable(), withoutReserve()))) {
            fillUp(served.things());
        }
        Files.delete(disk.resolve("ballast"));
        assertThat(Closed.look(file()).ids()).hasSize(written.get());
    }

    @Test
    void refusesToDropWhatCouldNotBeTakenBack() {
        AtomicLong usable = new AtomicLong(Long.MAX_VALUE);
        Room room = new Room(usable::get, 1_000_000);
        try (Served served = Served.on(EmbeddedMongo.open(file(), Options.durable(), room))) {
            served.things().insertOne(new Document("_id", 1));
            usable.set(0);
            assertThatThrownBy(() -> served.things().drop())
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(OUT_OF_DISK_SPACE));
            assertThat(served.things().countDocuments()).isOne();
            usable.set(Long.MAX_VALUE);
            served.things().drop();
            assertThat(served.things().countDocuments()).isZero();
        }
    }

    @Test
    void saysSoWhenThereIsNoRoomToStart() throws Exception {
        Files.write(disk.resolve("ballast"), new byte[MEGABYTES * 1024 * 1024 - 100_000]);
        assertThatThrownBy(() -> EmbeddedMongo.open(file(), Options.durable()))
                .isInstanceOf(DataFileUnusable.class)
                .hasMessageContaining("has room");
    }

    /** Leaves less than the engine needs, writes until it refuses, and reads. */
    private void fillUp(MongoCollection<Document> things) throws IOException {
        assertThat(isWritable(things)).isTrue();
        Files.write(disk.resolve("ballast"), new byte[(MEGABYTES - 5) * 1024 * 1024]);
        while (isWritable(things)) {
            assertThat(written).hasValueLessThan(10_000);
        }
        assertThat(things.countDocuments()).isEqualTo(written.get());
        assertThat(things.find().map(thing -> thing.getInteger("_id")))
                .containsExactlyElementsOf(
                        IntStream.range(0, written.get()).boxed().toList());
    }

    private boolean isWritable(MongoCollection<Document> things) {
        boolean taken = isTaken(things, new Document("_id", written.get()));
        if (taken) {
            written.incrementAndGet();
        }
        return taken;
    }

    private boolean isTaken(MongoCollection<Document> things, Document thing) {
        try {
            things.insertOne(thing.append("text", "x".repeat(20_000)));
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getCode()).isEqualTo(OUT_OF_DISK_SPACE);
        } catch (MongoCommandException e) {
            assertThat(e.getErrorCode()).isEqualTo(OUT_OF_DISK_SPACE);
        }
        return false;
    }

    private Room withoutReserve() {
        return new Room(disk.toFile()::getUsableSpace, 0);
    }

    private Path file() {
        return disk.resolve("small.mv");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
