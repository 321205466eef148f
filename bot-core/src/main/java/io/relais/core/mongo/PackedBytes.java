package io.relais.core.mongo;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads what a {@link PackedWriter} wrote, in the same order. Past its end there is an IndexOutOfBoundsException. */
final class PackedBytes {

    private final byte[] bytes;
    private int at;

    private PackedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a field of bytes that were written in that form, which the first number says. */
    static void read(DocumentReader from, String field, int known, Consumer<PackedBytes> reading) {
        PackedBytes bytes = new PackedBytes(from.binary(field).getData());
        from.checked(field, () -> {
            try {
                bytes.inForm(known);
                reading.accept(bytes);
            } catch (IndexOutOfBoundsException cut) {
                throw new IllegalArgumentException("cut off", cut);
            }
        });
    }

    private void inForm(int known) {
        long form = number();
        if (form != known) {
            throw new IllegalArgumentException("written in form " + form + ", which this version does not know");
        }
    }

    long number() {
        byte first = bytes[at++];
        return first >= 0 ? first : longer(first);
    }

    /** Apart, as few numbers are: what is short is run in line. */
    private long longer(byte first) {
        long number = first & PackedWriter.SEVEN_BITS;
        for (int shift = 7; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & PackedWriter.SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    String text() {
        int length = (int) number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Passes over so many bytes. */
    void skip(long length) {
        at += (int) length;
    }
}
