package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import io.relais.embeddedmongo.store.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Results that are not read to their end yet. One that nobody reads is given up, since it keeps old pages in the file. */
public final class Cursors {

    private static final long MOST_IDLE_NANOS = Duration.ofMinutes(10).toNanos();
    private static final int USUAL_BATCH = 1_000;

    private final Map<Long, OpenCursor> open = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final LongSupplier nanos;

    /**
     * No cursors yet.
     *
     * @param nanos a clock that only goes forward
     */
    public Cursors(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Opens a result and answers with its first batch.
     *
     * @param moment what is read; held by the caller, and let go of here
     */
    Document open(Batch first, Snapshot moment, Function<Snapshot, Iterator<Document>> read) {
        boolean opened = false;
        try {
            OpenCursor cursor = new OpenCursor(first.namespace(), moment, read.apply(moment));
            List<Document> documents = cursor.next(first.size(), nanos.getAsLong());
            long id = first.only() || cursor.isAtEnd() ? 0 : ids.incrementAndGet();
            if (id == 0) {
                cursor.close();
            } else {
                open.put(id, cursor);
            }
            opened = true;
            return reply(cursor, id, "firstBatch", documents);
        } finally {
            if (!opened) {
                moment.letGo();
            }
        }
    }

    /** The next batch of a result. */
    Document more(Document command) {
        long id = ((Number) command.getOrDefault("getMore", 0L)).longValue();
        OpenCursor cursor = open.get(id);
        if (cursor == null) {
            throw new CursorNotFoundException(id);
        }
        boolean goesOn = false;
        try {
            List<Document> documents = cursor.next(size(command.get("batchSize")), nanos.getAsLong());
            goesOn = !cursor.isAtEnd();
            return reply(cursor, goesOn ? id : 0, "nextBatch", documents);
        } finally {
            if (!goesOn) {
                open.remove(id);
                cursor.close();
            }
        }
    }

    /** Without a number, or with 0, as many as usual; an empty batch would be asked for again and again. */
    private static int size(@Nullable Object named) {
        int size = size(named, USUAL_BATCH);
        return size == 0 ? USUAL_BATCH : size;
    }

    /** Gives results up. */
    Document kill(Document command) {
        List<Object> killed = new ArrayList<>();
        List<Object> unknown = new ArrayList<>();
        for (Object id : (Collection<?>) command.getOrDefault("cursors", List.of())) {
            OpenCursor cursor = open.remove(id);
            if (cursor == null) {
                unknown.add(id);
            } else {
                cursor.close();
                killed.add(id);
            }
        }
        return new Document("cursorsKilled", killed)
                .append("cursorsNotFound", unknown)
                .append("cursorsAlive", List.of())
                .append("cursorsUnknown", List.of())
                .append("ok", 1.0);
    }

    /** Gives up what nobody has read for ten minutes. */
    public void giveUpIdle() {
        long now = nanos.getAsLong();
        open.forEach((id, cursor) -> {
            if (cursor.idleNanos(now) > MOST_IDLE_NANOS && open.remove(id, cursor)) {
                cursor.close();
            }
        });
    }

    /** Gives up all. */
    void close() {
        open.values().forEach(OpenCursor::close);
        open.clear();
    }

    /**
     * What a command wants first.
     *
     * @param only whether there is to be no second batch
     */
    record Batch(String namespace, int size, boolean only) {

        static Batch of(String namespace, Document command) {
            Object cursor = command.get("cursor");
            Object named = cursor instanceof Document options ? options.get("batchSize") : command.get("batchSize");
            boolean only = Boolean.TRUE.equals(command.get("singleBatch"));
            return new Batch(namespace, Cursors.size(named, USUAL_BATCH), only);
        }
    }

    private static int size(@Nullable Object named, int otherwise) {
        return named instanceof Number number ? Math.abs(number.intValue()) : otherwise;
    }

    private static Document reply(OpenCursor cursor, long id, String name, List<Document> documents) {
        Document content =
                new Document("id", id).append("ns", cursor.namespace()).append(name, documents);
        return new Document("cursor", content).append("ok", 1.0);
    }
}
