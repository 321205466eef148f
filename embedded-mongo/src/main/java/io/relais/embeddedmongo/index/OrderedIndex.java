package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.key.KeyWriter;
import io.relais.embeddedmongo.store.Direction;
import io.relais.embeddedmongo.store.Row;
import io.relais.embeddedmongo.store.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keys in order, each with the place of its document behind it; of equal keys the least {@code _id} is first. */
public final class OrderedIndex {

    private static final byte[] SEEN = {1};

    private final IndexSpec spec;
    private final List<List<String>> paths;
    private final Table keys;
    private final Table multikeys;
    private volatile boolean multikey;

    /**
     * An index on its table.
     *
     * @param multikeys where it is kept which indexes have seen an array
     */
    public OrderedIndex(IndexSpec spec, Table keys, Table multikeys) {
        this.spec = spec;
        this.paths = spec.fields().stream().map(IndexField::steps).toList();
        this.keys = keys;
        this.multikeys = multikeys;
        this.multikey = multikeys.now().get(mark()) != null;
    }

    /** What it was asked to be. */
    public IndexSpec spec() {
        return spec;
    }

    /** Its keys; the value of each is the place of the document. */
    public Table table() {
        return keys;
    }

    /** Whether any document ever had an array in one of the fields: then one document may have many keys. */
    public boolean multikey() {
        return multikey;
    }

    /** Whether a document without all of the fields, or without what the partial filter asks for, has no key. */
    public boolean leavesOut() {
        return spec.sparse() || spec.partial() != null;
    }

    /** The keys that a document has, without its place. */
    Set<byte[]> keysOf(Document document) {
        Set<byte[]> found = new TreeSet<>(Arrays::compareUnsigned);
        Document partial = spec.partial();
        if (partial != null && !new DefaultQueryMatcher().matches(document, partial)) {
            return found;
        }
        List<FieldValues> values =
                paths.stream().map(path -> FieldValues.of(document, path)).toList();
        if (spec.sparse() && values.stream().noneMatch(FieldValues::present)) {
            return found;
        }
        noteArrays(values);
        combine(values, new byte[0], found);
        return found;
    }

    /** Whether a key belongs to a document other than the one at the place. */
    boolean takenByOther(byte[] key, byte[] place) {
        Iterator<Row> rows = keys.now().scan(Interval.startingWith(key), Direction.FORWARD);
        while (rows.hasNext()) {
            if (!Arrays.equals(rows.next().value(), place)) {
                return true;
            }
        }
        return false;
    }

    void add(byte[] key, byte[] place) {
        keys.put(withPlace(key, place), place);
    }

    void remove(byte[] key, byte[] place) {
        keys.remove(withPlace(key, place));
    }

    void fill(byte[] key, byte[] place) {
        keys.fill(withPlace(key, place), place);
    }

    private void combine(List<FieldValues> values, byte[] before, Set<byte[]> found) {
        int at = paths.size() - values.size();
        for (Object value : values.get(0).values()) {
            KeyWriter key = new KeyWriter().raw(before);
            spec.fields().get(at).write(value, key);
            if (values.size() == 1) {
                found.add(key.bytes());
            } else {
                combine(values.subList(1, values.size()), key.bytes(), found);
            }
        }
    }

    private void noteArrays(List<FieldValues> values) {
        List<String> roots = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (values.get(i).array()) {
                roots.add(paths.get(i).get(0));
            }
        }
        if (roots.stream().distinct().count() > 1) {
            throw IndexRefusals.parallelArrays(roots);
        }
        if (!roots.isEmpty() && !multikey) {
            multikeys.fill(mark(), SEEN);
            multikey = true;
        }
    }

    private byte[] mark() {
        return new KeyWriter().value(keys.name()).bytes();
    }

    private static byte[] withPlace(byte[] key, byte[] place) {
        byte[] whole = Arrays.copyOf(key, key.length + place.length);
        System.arraycopy(place, 0, whole, key.length, place.length);
        return whole;
    }
}
