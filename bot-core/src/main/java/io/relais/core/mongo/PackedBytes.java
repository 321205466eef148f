package io.relais.core.mongo;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link PackedWriter} wrote, in the same order. Past its end there is an IndexOutOfBoundsException. */
final class PackedBytes {

    /** Words come again in every cell: as the same object, one is looked up by the hash that it knows already. */
    private static final String[] KNOWN = new String[256];

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
        int hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 8) & KNOWN.length - 1;
        String known = KNOWN[place];
        if (known == null || !isNext(known, length)) {
            known = new String(bytes, at, length, StandardCharsets.US_ASCII);
            KNOWN[place] = known;
        }
        at += length;
        return known;
    }

    private boolean isNext(String word, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != bytes[at + i]) {
                return false;
            }
        }
        return true;
    }
}
