package io.relais.embeddedmongo.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.store.Ledger.State.Use;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * What the file says of itself as of its last commit: which journal goes with it, what of that it holds already, and how
 * many rows each table has, so that a lost one is noticed.
 */
public final class Ledger {

    private static final byte[] STATE = "state".getBytes(UTF_8);
    private static final byte[] COUNTS = "rows ".getBytes(UTF_8);

    private final Tables tables;
    private final Table table;

    /** The ledger of an open store. */
    public Ledger(Tables tables) {
        this.tables = tables;
        this.table = tables.ledger();
    }

    /**
     * How the file was left.
     *
     * @param journal which journal goes with it
     * @param sequence the last batch of the journal that the file holds
     * @param use whether it was left open, so that the journal may hold more
     */
    public record State(long journal, long sequence, Use use) {

        /** Whether a file is in use or at rest. */
        public enum Use {
            OPEN,
            CLOSED
        }
    }

    /** What was last written; a new file is closed, with a journal that never was. */
    public State read() {
        byte[] row = table.now().get(STATE);
        if (row == null) {
            return new State(0, 0, Use.CLOSED);
        }
        Document state = Bson.decode(row);
        return new State(
                number(state, "journal"), number(state, "sequence"), Use.valueOf(String.valueOf(state.get("use"))));
    }

    /** Writes how the file is now, to be committed with all the rest. */
    public void write(State state) {
        Document row = new Document("journal", state.journal())
                .append("sequence", state.sequence())
                .append("use", state.use().name());
        table.map().put(STATE, Bson.encode(row));
        counts().forEachRemaining(count -> table.map().remove(count.key()));
        tables.all().forEach(each -> table.map().put(named(each), count(each)));
    }

    /**
     * Compares the tables with what was written of them; to be asked before anything changes.
     *
     * @throws MVStoreException if one is missing or has another number of rows
     */
    public void verify() {
        counts().forEachRemaining(this::verify);
    }

    private void verify(Row count) {
        byte[] name = Arrays.copyOfRange(count.key(), COUNTS.length, count.key().length);
        long rows = tables.table(new String(name, UTF_8)).size();
        long written = ByteBuffer.wrap(count.value()).getLong();
        if (rows != written && !Arrays.equals(count.key(), named(table))) {
            throw DataUtils.newMVStoreException(
                    DataUtils.ERROR_FILE_CORRUPT, "A table has {0} rows instead of {1}", rows, written);
        }
    }

    private Iterator<Row> counts() {
        return table.now().scan(Interval.startingWith(COUNTS), Direction.FORWARD);
    }

    private static long number(Document state, String field) {
        return state.get(field) instanceof Long number ? number : 0;
    }

    private static byte[] count(Table table) {
        return ByteBuffer.allocate(Long.BYTES).putLong(table.size()).array();
    }

    private static byte[] named(Table table) {
        byte[] name = table.name().getBytes(UTF_8);
        byte[] key = Arrays.copyOf(COUNTS, COUNTS.length + name.length);
        System.arraycopy(name, 0, key, COUNTS.length, name.length);
        return key;
    }
}
