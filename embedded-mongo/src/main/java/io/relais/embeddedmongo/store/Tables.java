package io.relais.embeddedmongo.store;

import io.netty.buffer.ByteBuf;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RootReference;

/** All tables of a store, by what they hold. */
public final class Tables {

    private static final String DOCUMENTS = "documents";
    private static final String INDEX = "index";
    private static final String MULTIKEY = "multikey";
    private static final String LEDGER = "ledger";

    /** Can be in no name of MongoDB. */
    private static final char SEPARATOR = '\u0000';

    private static final BytesType BYTES = new BytesType();

    private final MVStore store;
    private final Changes changes;
    private final Map<String, Table> open = new ConcurrentHashMap<>();

    /** The tables of an open store. */
    public Tables(MVStore store, Changes changes) {
        this.store = store;
        this.changes = changes;
        store.getMapNames().stream().filter(Tables::isOurs).forEach(this::table);
    }

    /** The names of the databases that have something stored. */
    public Set<String> databases() {
        return open.keySet().stream()
                .map(name -> name.split(String.valueOf(SEPARATOR), -1))
                .filter(parts -> parts[0].equals(DOCUMENTS))
                .map(parts -> parts[1])
                .collect(Collectors.toSet());
    }

    /** The documents of a collection. */
    public Table documents(String database, String collection) {
        return table(named(DOCUMENTS, database, collection));
    }

    /** The keys of an index. */
    public Table index(String database, String collection, String index) {
        return table(named(INDEX, database, collection, index));
    }

    /** Which indexes have seen an array. */
    public Table multikey() {
        return table(MULTIKEY + SEPARATOR);
    }

    /** What is known of the file itself. */
    Table ledger() {
        return table(LEDGER + SEPARATOR);
    }

    /** Does once more what commands did, from their {@link Redo}s one after the other. */
    public void redo(ByteBuf commands) {
        Redo.apply(commands, this);
    }

    /** What a command may take back. */
    public Changes changes() {
        return changes;
    }

    /** Removes a table at once. */
    public void drop(Table table) {
        open.remove(table.name());
        store.removeMap(table.map());
    }

    /** All tables as they are now; to be let go of once. */
    public Snapshot snapshot() {
        Map<Table, RootReference<byte[], byte[]>> roots = new HashMap<>();
        open.values().forEach(table -> roots.put(table, table.root()));
        return new Snapshot(store, roots);
    }

    /** Bytes in the file; none in memory. */
    public long bytesOnDisk() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }

    Collection<Table> all() {
        return open.values();
    }

    Table table(String name) {
        return open.computeIfAbsent(name, it -> new Table(openMap(it), changes));
    }

    private MVMap<byte[], byte[]> openMap(String name) {
        return store.openMap(
                name, new MVMap.Builder<byte[], byte[]>().keyType(BYTES).valueType(BYTES));
    }

    private static boolean isOurs(String name) {
        return name.indexOf(SEPARATOR) > 0;
    }

    private static String named(String... parts) {
        return String.join(String.valueOf(SEPARATOR), parts);
    }
}
