package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.store.Snapshot;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A result that is read batch by batch, all of it as of one moment. */
final class OpenCursor {

    private static final long BATCH_BYTES = 12L * 1024 * 1024;

    private final String namespace;
    private final Snapshot moment;
    private final Iterator<Document> documents;
    private long usedAtNanos;
    private boolean closed;

    OpenCursor(String namespace, Snapshot moment, Iterator<Document> documents) {
        this.namespace = namespace;
        this.moment = moment;
        this.documents = documents;
    }

    String namespace() {
        return namespace;
    }

    /** The next documents: at most so many, and no more than fit into a reply. */
    synchronized List<Document> next(int atMost, long nowNanos) {
        usedAtNanos = nowNanos;
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (!closed && batch.size() < atMost && bytes < BATCH_BYTES && documents.hasNext()) {
            Document next = documents.next();
            bytes += Weight.of(next);
            batch.add(next);
        }
        return batch;
    }

    /** Whether there is nothing more; lets go of the moment then. */
    synchronized boolean isAtEnd() {
        if (closed || !documents.hasNext()) {
            close();
            return true;
        }
        return false;
    }

    synchronized long idleNanos(long nowNanos) {
        return nowNanos - usedAtNanos;
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            moment.letGo();
        }
    }
}
