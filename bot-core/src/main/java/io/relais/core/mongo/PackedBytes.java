package io.relais.core.mongo;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link PackedWriter} wrote, in the same order. Past its end there is an IndexOutOfBoundsException. */
final class PackedBytes {

    private final byte[] bytes;
    private int at;

    PackedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
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

    String word() {
        int length = (int) number();
        String word = new String(bytes, at, length, StandardCharsets.US_ASCII);
        at += length;
        return word;
    }
}
