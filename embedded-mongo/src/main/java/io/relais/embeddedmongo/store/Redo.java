package io.relais.embeddedmongo.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;

/** What one command did to the tables, as bytes from which it can be done once more. Used by one command at a time. */
public final class Redo {

    /** More than that is not worth writing twice. */
    private static final int MOST = 4 * 1024 * 1024;

    private static final int REMOVED = -1;

    private final ByteBuf bytes = Unpooled.buffer();
    private boolean complete = true;

    /** Whether these bytes tell all that the command did; not for a dropped table or a very large command. */
    public boolean complete() {
        return complete;
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.readableBytes();
    }

    /** Adds them to those of other commands. */
    public void appendTo(ByteBuf others) {
        others.writeBytes(bytes, 0, size());
    }

    void put(String table, byte[] key, byte[] value) {
        if (goesOn(key.length + value.length)) {
            writeKey(table, key);
            write(value);
        }
    }

    void remove(String table, byte[] key) {
        if (goesOn(key.length)) {
            writeKey(table, key);
            bytes.writeInt(REMOVED);
        }
    }

    void giveUp() {
        complete = false;
        bytes.clear();
    }

    void clear() {
        complete = true;
        bytes.clear();
    }

    /** Does to the tables what the bytes say. */
    static void apply(ByteBuf bytes, Tables tables) {
        while (bytes.isReadable()) {
            Table table = tables.table(new String(read(bytes, bytes.readInt()), StandardCharsets.UTF_8));
            byte[] key = read(bytes, bytes.readInt());
            int length = bytes.readInt();
            if (length == REMOVED) {
                table.map().remove(key);
            } else {
                table.map().put(key, read(bytes, length));
            }
        }
    }

    private boolean goesOn(int more) {
        if (complete && size() + (long) more > MOST) {
            giveUp();
        }
        return complete;
    }

    private void writeKey(String table, byte[] key) {
        write(table.getBytes(StandardCharsets.UTF_8));
        write(key);
    }

    private void write(byte[] some) {
        bytes.writeInt(some.length).writeBytes(some);
    }

    private static byte[] read(ByteBuf from, int length) {
        byte[] some = new byte[length];
        from.readBytes(some);
        return some;
    }
}
