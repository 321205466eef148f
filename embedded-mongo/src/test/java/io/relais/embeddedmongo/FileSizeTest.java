package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.relais.embeddedmongo.commit.Disk;
import io.relais.embeddedmongo.commit.Recovery;
import io.relais.embeddedmongo.commit.Room;
import io.relais.embeddedmongo.store.Changes;
import io.relais.embeddedmongo.store.Snapshot;
import io.relais.embeddedmongo.store.Table;
import io.relais.embeddedmongo.store.Tables;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizeTest {

    private static final int DOCUMENTS = 3_000;
    private static final int BYTES = 2_000;
    private static final int TIMES_OVER = 4;
    private static final int COMMIT = 20;
    private static final int BULK = 100;
    private static final int SERVED = 8_000;
    private static final int CACHE_MEGABYTES = 2;

    /** What is moved at a time is in both places meanwhile. */
    private static final int IN_HAND = 4 * 1024 * 1024;

    private static final int MOST_UNSAVED = 512 * 1024;

    private final Random random = new Random(1);
    private final byte[] content = new byte[BYTES];

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void staysWithinTwiceItsLiveDataHoweverOftenThatChanges() throws IOException {
        Path file = directory.resolve("steady.mv");
        Room room = DataFile.room(file);
        MVStore store = DataFile.open(file, Options.durable().withCacheMegabytes(1), room);
        Tables tables = new Tables(store, new Changes());
        Disk disk = new Recovery(store, tables, file).disk(room, MOST_UNSAVED);
        Table documents = tables.documents("desk", "things");
        Snapshot read = tables.snapshot();
        long most = 0;
        for (int i = 0; i < DOCUMENTS * (1 + TIMES_OVER); i++) {
            documents.put(key(i < DOCUMENTS ? i : random.nextInt(DOCUMENTS)), content.clone());
            disk.admit(tables.changes().redo());
            tables.changes().keep();
            if (i % COMMIT == 0) {
                disk.next().run();
                Snapshot next = tables.snapshot();
                read.letGo();
                read = next;
                most = Math.max(most, Files.size(file));
            }
        }
        read.letGo();
        disk.close();
        assertThat(most).isLessThan(2L * DOCUMENTS * BYTES);
    }

    /** As the above, over the wire, with indexes, and a relaxed engine that writes as fast as it can. */
    @Test
    void staysWithinTwiceItsLiveDataUnderAServersLoad() throws IOException {
        Path file = directory.resolve("served.mv");
        long most = 0;
        Options options = Options.relaxed().withCacheMegabytes(CACHE_MEGABYTES);
        try (Served served = Served.on(EmbeddedMongo.open(file, options))) {
            MongoCollection<Document> things = served.things();
            things.createIndex(Indexes.ascending("owner", "_id"));
            insertAll(things);
            for (int i = 0; i < SERVED * TIMES_OVER; i += BULK) {
                things.bulkWrite(updates());
                most = Math.max(most, Files.size(file));
            }
        }
        assertThat(most).isLessThan(2L * SERVED * BYTES + IN_HAND);
    }

    private void insertAll(MongoCollection<Document> things) {
        for (int from = 0; from < SERVED; from += BULK) {
            things.insertMany(IntStream.range(from, from + BULK)
                    .mapToObj(id ->
                            new Document("_id", id).append("owner", id % 10).append("content", new Binary(content)))
                    .toList());
        }
    }

    private List<UpdateOneModel<Document>> updates() {
        return random.ints(BULK, 0, SERVED)
                .mapToObj(id -> new UpdateOneModel<Document>(Filters.eq(id), Updates.set("owner", random.nextInt(10))))
                .toList();
    }

    private static byte[] key(int id) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(id).array();
    }
}
