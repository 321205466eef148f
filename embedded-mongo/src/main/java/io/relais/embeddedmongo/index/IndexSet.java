package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.store.Bson;
import io.relais.embeddedmongo.store.Direction;
import io.relais.embeddedmongo.store.Row;
import io.relais.embeddedmongo.store.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The indexes of one collection, besides that of {@code _id}. All are checked before any is changed. */
public final class IndexSet {

    private final String namespace;
    private final List<OrderedIndex> indexes = new CopyOnWriteArrayList<>();

    /** No indexes yet. */
    public IndexSet(String namespace) {
        this.namespace = namespace;
    }

    /** All of them. */
    public List<OrderedIndex> all() {
        return indexes;
    }

    /** The index of that name; null if there is none. */
    public @Nullable OrderedIndex named(String name) {
        return indexes.stream()
                .filter(index -> index.spec().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Takes on an index whose keys are there already. */
    public void adopt(OrderedIndex index) {
        indexes.add(index);
    }

    /** Forgets an index. */
    public void forget(OrderedIndex index) {
        indexes.remove(index);
    }

    /** Adds the keys of all documents to a new index; its table is to be dropped if that is refused. */
    public void build(OrderedIndex index, Rows documents) {
        Iterator<Row> rows = documents.scan(Interval.ALL, Direction.FORWARD);
        while (rows.hasNext()) {
            Row row = rows.next();
            Document document = Bson.decode(row.value());
            for (byte[] key : index.keysOf(document)) {
                refuseTaken(index, key, row.key(), document);
                index.fill(key, row.key());
            }
        }
        adopt(index);
    }

    /**
     * Follows one document's change.
     *
     * @param place where the document is kept
     * @param before the document as it was; null if it is new
     * @param after the document as it is to be; null if it goes
     * @throws de.bwaldvogel.mongo.exception.MongoServerError if a unique index has such a key; nothing is changed then
     */
    public void follow(byte[] place, @Nullable Document before, @Nullable Document after) {
        List<Runnable> steps = new ArrayList<>();
        for (OrderedIndex index : indexes) {
            Set<byte[]> old = before == null ? Set.of() : index.keysOf(before);
            Set<byte[]> fresh = after == null ? Set.of() : index.keysOf(after);
            for (byte[] key : fresh) {
                if (!old.contains(key)) {
                    refuseTaken(index, key, place, after);
                    steps.add(() -> index.add(key, place));
                }
            }
            for (byte[] key : old) {
                if (!fresh.contains(key)) {
                    steps.add(() -> index.remove(key, place));
                }
            }
        }
        steps.forEach(Runnable::run);
    }

    private void refuseTaken(OrderedIndex index, byte[] key, byte[] place, @Nullable Document document) {
        if (index.spec().unique() && index.takenByOther(key, place)) {
            throw IndexRefusals.duplicate(namespace, index.spec(), document == null ? new Document() : document, key);
        }
    }
}
