package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.store.Bson;
import io.relais.embeddedmongo.store.Direction;
import io.relais.embeddedmongo.store.Row;
import io.relais.embeddedmongo.store.Tables;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what an index of a closed file holds with what its documents say it should. */
public final class IndexCheck {

    private static final HexFormat HEX = HexFormat.of();

    private final Tables tables;
    private final String database;
    private final String collection;

    /** A check of one collection. */
    public IndexCheck(Tables tables, String database, String collection) {
        this.tables = tables;
        this.database = database;
        this.collection = collection;
    }

    /** How many documents there are. */
    public long documents() {
        return tables.documents(database, collection).now().size();
    }

    /** The keys that are missing or too many, with the index that they belong to; none if all is well. */
    public List<String> differences() {
        List<String> found = new ArrayList<>();
        Iterator<Row> specs = rows(tables.documents(database, "system.indexes").now());
        while (specs.hasNext()) {
            Document spec = Bson.decode(specs.next().value());
            if ((database + "." + collection).equals(spec.get("ns")) && !"_id_".equals(spec.get("name"))) {
                compare(IndexSpec.of(spec), found);
            }
        }
        return found;
    }

    private void compare(IndexSpec spec, List<String> differences) {
        OrderedIndex index = new OrderedIndex(spec, tables.index(database, collection, spec.name()), tables.multikey());
        SortedSet<String> there = new TreeSet<>();
        rows(index.table().now()).forEachRemaining(row -> there.add(HEX.formatHex(row.key())));
        rows(tables.documents(database, collection).now())
                .forEachRemaining(row -> index.keysOf(Bson.decode(row.value())).forEach(key -> {
                    String whole = HEX.formatHex(key) + HEX.formatHex(row.key());
                    if (!there.remove(whole)) {
                        differences.add(spec.name() + " lacks " + whole);
                    }
                }));
        there.forEach(key -> differences.add(spec.name() + " has besides " + key));
    }

    private static Iterator<Row> rows(io.relais.embeddedmongo.store.Rows rows) {
        return rows.scan(Interval.ALL, Direction.FORWARD);
    }
}
