package io.relais.embeddedmongo.store;

import io.relais.embeddedmongo.key.Interval;
import java.util.Collections;
import java.util.Iterator;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** The rows of a table at one moment; later changes don't show. */
public final class Rows {

    private final MVMap<byte[], byte[]> map;
    private final @Nullable RootReference<byte[], byte[]> root;

    Rows(MVMap<byte[], byte[]> map, @Nullable RootReference<byte[], byte[]> root) {
        this.map = map;
        this.root = root;
    }

    /** The value under the key; null if there is none. */
    public byte @Nullable [] get(byte[] key) {
        return root == null ? null : map.get(root.root, key);
    }

    /** How many rows there are. */
    public long size() {
        return root == null ? 0 : root.getTotalCount();
    }

    /** How many rows an interval has; at a glance where nothing was changed since that moment. */
    public long count(Interval interval) {
        long glance = root == null ? 0 : places(interval);
        if (root == null || map.flushAndGetRoot().root == root.root) {
            return glance;
        }
        long counted = 0;
        for (Iterator<Row> rows = scan(interval, Direction.FORWARD); rows.hasNext(); rows.next()) {
            counted++;
        }
        return counted;
    }

    long places(Interval interval) {
        byte[] to = interval.to();
        long end = to == null ? map.sizeAsLong() : place(to);
        return Math.max(0, end - place(interval.from()));
    }

    private long place(byte[] key) {
        long index = map.getKeyIndex(key);
        return index >= 0 ? index : -index - 1;
    }

    /** The rows of an interval, read as they are asked for. */
    public Iterator<Row> scan(Interval interval, Direction direction) {
        if (root == null || interval.isEmpty()) {
            return Collections.emptyIterator();
        }
        return switch (direction) {
            case FORWARD -> new Scan(map.cursor(root, interval.from(), interval.to(), false), interval);
            case BACKWARD -> new Scan(map.cursor(root, interval.to(), interval.from(), true), interval);
        };
    }

    private static final class Scan implements Iterator<Row> {

        private final Cursor<byte[], byte[]> cursor;
        private final Interval interval;
        private @Nullable Row next;

        Scan(Cursor<byte[], byte[]> cursor, Interval interval) {
            this.cursor = cursor;
            this.interval = interval;
        }

        @Override
        public boolean hasNext() {
            while (next == null && cursor.hasNext()) {
                byte[] key = cursor.next();
                if (interval.reaches(key)) {
                    next = new Row(key, cursor.getValue());
                }
            }
            return next != null;
        }

        @Override
        public Row next() {
            if (!hasNext() || next == null) {
                throw new java.util.NoSuchElementException();
            }
            Row found = next;
            next = null;
            return found;
        }
    }
}
