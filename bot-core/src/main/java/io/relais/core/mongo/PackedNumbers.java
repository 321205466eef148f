package io.relais.core.mongo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ObjLongConsumer;
import org.bson.types.Binary;

/**
 * Numbers by name as bytes: a cell can have thousands, and as fields of a document each would be looked at one by one
 * wherever the cell is read or changed. In the order of the names; each is written without what it has in common with the
 * beginning of the one before. Names are of ASCII letters.
 */
final class PackedNumbers {

    /** How they are written; the first byte. */
    private static final int FORM = 1;

    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    private PackedNumbers(byte[] bytes) {
        this.bytes = bytes;
    }

    static Binary of(SortedMap<String, Long> numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(FORM);
        byte[] before = new byte[0];
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            byte[] name = number.getKey().getBytes(StandardCharsets.US_ASCII);
            int common = common(before, name);
            write(common, out);
            write(name.length - common, out);
            out.write(name, common, name.length - common);
            write(zigzag(number.getValue()), out);
            before = name;
        }
        return new Binary(out.toByteArray());
    }

    /**
     * Tells the numbers in these bytes, in the order of their names.
     *
     * @throws IllegalArgumentException where they were not written by {@link #of}; some may have been told by then
     */
    static void each(Binary packed, ObjLongConsumer<String> told) {
        PackedNumbers numbers = new PackedNumbers(packed.getData());
        try {
            numbers.tell(told);
        } catch (IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("cut off", cut);
        }
    }

    private void tell(ObjLongConsumer<String> told) {
        if (bytes[at++] != FORM) {
            throw new IllegalArgumentException("written in form " + bytes[0] + ", which this version does not know");
        }
        byte[] name = new byte[0];
        while (at < bytes.length) {
            name = name(name);
            long number = number();
            told.accept(new String(name, StandardCharsets.US_ASCII), (number >>> 1) ^ -(number & 1));
        }
    }

    private byte[] name(byte[] before) {
        int common = (int) number();
        int rest = (int) number();
        byte[] name = new byte[common + rest];
        System.arraycopy(before, 0, name, 0, common);
        System.arraycopy(bytes, at, name, common, rest);
        at += rest;
        return name;
    }

    private long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private static void write(long number, ByteArrayOutputStream out) {
        long left = number;
        while ((left & ~SEVEN_BITS) != 0) {
            out.write((int) (left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        out.write((int) left);
    }

    /** Small where the number is near zero on either side. */
    private static long zigzag(long number) {
        return (number << 1) ^ (number >> 63);
    }

    private static int common(byte[] one, byte[] other) {
        int most = Math.min(one.length, other.length);
        for (int i = 0; i < most; i++) {
            if (one[i] != other[i]) {
                return i;
            }
        }
        return most;
    }
}
