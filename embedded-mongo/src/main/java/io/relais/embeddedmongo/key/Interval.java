package io.relais.embeddedmongo.key;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of keys.
 *
 * @param from the first key that may belong to it
 * @param to the first key that does not; null if there is no end
 * @param shared how many bytes all of its keys begin with in common, by construction
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copies would cost more than the look-up
public record Interval(byte[] from, byte @Nullable [] to, int shared) {

    /** All keys. */
    public static final Interval ALL = new Interval(new byte[0], null, 0);

    /** All keys that begin so. */
    public static Interval startingWith(byte[] prefix) {
        return new Interval(prefix, new KeyWriter().raw(prefix).afterAll().bytes(), prefix.length);
    }

    /** Whether the key is before the end. */
    public boolean reaches(byte[] key) {
        byte[] end = to;
        return end == null || Arrays.compareUnsigned(key, end) < 0;
    }

    /** Whether the key is at or after the beginning. */
    public boolean begins(byte[] key) {
        return Arrays.compareUnsigned(key, from) >= 0;
    }

    /** Whether no key can be in it. */
    public boolean isEmpty() {
        return !reaches(from);
    }
}
