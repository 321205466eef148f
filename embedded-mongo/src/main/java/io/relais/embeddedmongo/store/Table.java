package io.relais.embeddedmongo.store;

import io.relais.embeddedmongo.key.Interval;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** Rows in the order of their keys. Changes are made by one command at a time, and can be taken back with it. */
public final class Table {

    private final MVMap<byte[], byte[]> map;
    private final Changes changes;

    Table(MVMap<byte[], byte[]> map, Changes changes) {
        this.map = map;
        this.changes = changes;
    }

    /** Sets the value under a key. */
    public void put(byte[] key, byte[] value) {
        byte[] before = map.put(key, value);
        changes.undoBy(() -> restore(key, before));
        changes.redo().put(name(), key, value);
    }

    /** Removes a key; harmless where there is none. */
    public void remove(byte[] key) {
        byte[] before = map.remove(key);
        if (before != null) {
            changes.undoBy(() -> restore(key, before));
            changes.redo().remove(name(), key);
        }
    }

    /** Sets a value that is not taken back with the command: the whole table would be dropped. */
    public void fill(byte[] key, byte[] value) {
        map.put(key, value);
        changes.note();
        changes.redo().put(name(), key, value);
    }

    /** The rows as they are now, with all that the running command has changed. */
    public Rows now() {
        return new Rows(map, map.flushAndGetRoot());
    }

    /** About how many rows an interval has; costs two look-ups, however many they are. */
    public long estimate(Interval interval) {
        return now().places(interval);
    }

    /** How many rows there are. */
    long size() {
        return map.sizeAsLong();
    }

    /** The table's name, unique in the store. */
    public String name() {
        return map.getName();
    }

    RootReference<byte[], byte[]> root() {
        return map.flushAndGetRoot();
    }

    Rows at(@Nullable RootReference<byte[], byte[]> root) {
        return new Rows(map, root);
    }

    MVMap<byte[], byte[]> map() {
        return map;
    }

    private void restore(byte[] key, byte @Nullable [] before) {
        if (before == null) {
            map.remove(key);
        } else {
            map.put(key, before);
        }
    }
}
