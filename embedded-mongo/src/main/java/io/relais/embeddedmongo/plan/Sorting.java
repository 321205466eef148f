package io.relais.embeddedmongo.plan;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.index.FieldValues;
import io.relais.embeddedmongo.index.IndexField;
import io.relais.embeddedmongo.index.IndexField.Order;
import io.relais.embeddedmongo.key.KeyWriter;
import io.relais.embeddedmongo.store.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order that a query wants: by these fields, of an array by its least or greatest element. */
public record Sorting(List<IndexField> fields) {

    private static final IndexField PLACE = new IndexField("_id", Order.ASCENDING);

    /** Read from a sort as it came; none if it is absent, empty or natural. */
    public static Sorting of(@Nullable Document sort) {
        List<IndexField> fields = new ArrayList<>();
        if (sort != null && !sort.containsKey("$natural")) {
            sort.forEach((path, sign) -> fields.add(new IndexField(
                    path,
                    sign instanceof Number number && number.doubleValue() < 0 ? Order.DESCENDING : Order.ASCENDING)));
        }
        return new Sorting(fields);
    }

    /** Whether any order will do. */
    public boolean isNone() {
        return fields.isEmpty();
    }

    /** Sorts like an index would. */
    public Comparator<Keyed> comparator() {
        return (one, other) -> Arrays.compareUnsigned(one.key(), other.key());
    }

    /** A document with the bytes that it is sorted by. */
    @SuppressWarnings("ArrayRecordComponent") // compared by the comparator alone
    public record Keyed(byte[] key, Document document) {}

    /** A document with its key in this order. */
    public Keyed keyed(Document document) {
        KeyWriter key = new KeyWriter();
        fields.forEach(field -> key.raw(first(field, document)));
        return new Keyed(key.bytes(), document);
    }

    /**
     * Which way an index has to be read to come in this order; null if neither way.
     *
     * @param key the fields of the index; its documents' {@code _id}s come after them, ascending
     * @param fixed how many of the fields have one value each
     * @param filter fields with one value need no order
     */
    @Nullable
    Direction along(List<IndexField> key, int fixed, Filter filter) {
        List<IndexField> open = new ArrayList<>(key.subList(fixed, key.size()));
        if (key.stream().noneMatch(field -> field.path().equals(PLACE.path()))) {
            open.add(PLACE);
        }
        Direction direction = null;
        int at = 0;
        for (IndexField wanted : fields) {
            Bounds bounds = filter.on(wanted.path());
            if (bounds != null && bounds.isPoint()) {
                at += at < open.size() && open.get(at).path().equals(wanted.path()) ? 1 : 0;
                continue;
            }
            if (at == open.size() || !open.get(at).path().equals(wanted.path())) {
                return null;
            }
            Direction step = open.get(at++).order() == wanted.order() ? Direction.FORWARD : Direction.BACKWARD;
            if (direction != null && direction != step) {
                return null;
            }
            direction = step;
        }
        return direction == null ? Direction.FORWARD : direction;
    }

    private static byte[] first(IndexField field, Document document) {
        return FieldValues.of(document, List.of(field.path().split("\\.", -1))).values().stream()
                .map(value -> {
                    KeyWriter key = new KeyWriter();
                    field.write(value, key);
                    return key.bytes();
                })
                .min(Arrays::compareUnsigned)
                .orElseThrow();
    }
}
