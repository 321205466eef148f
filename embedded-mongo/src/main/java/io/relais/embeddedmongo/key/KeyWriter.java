package io.relais.embeddedmongo.key;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts keys together, byte by byte and value by value. */
public final class KeyWriter {

    /** Greater than any byte that a value can begin with, in either direction. */
    private static final int AFTER_ALL = 0xFF;

    private byte[] bytes = new byte[32];
    private int length;
    private int mask;

    /** Adds a value, ascending. */
    public KeyWriter value(@Nullable Object value) {
        ValueKey.write(value, this);
        return this;
    }

    /** Adds a value so that greater values sort first. */
    public KeyWriter descending(@Nullable Object value) {
        return inverted(out -> out.value(value));
    }

    /** Adds bytes as they are. */
    public KeyWriter raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** Makes this the end of all keys that begin with what was written. */
    public KeyWriter afterAll() {
        return raw(new byte[] {(byte) AFTER_ALL});
    }

    /** What was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    KeyWriter put(int value) {
        room(1);
        bytes[length++] = (byte) (value ^ mask);
        return this;
    }

    KeyWriter putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (value >>> shift));
        }
        return this;
    }

    KeyWriter putAll(byte[] content) {
        for (byte each : content) {
            put(each);
        }
        return this;
    }

    /** Zero bytes within are escaped, so that the end sorts before anything that goes on. */
    KeyWriter putTerminated(byte[] content) {
        for (byte each : content) {
            put(each);
            if (each == 0) {
                put(0xFF);
            }
        }
        return put(0).put(0);
    }

    KeyWriter inverted(Consumer<KeyWriter> content) {
        mask ^= 0xFF;
        content.accept(this);
        mask ^= 0xFF;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
