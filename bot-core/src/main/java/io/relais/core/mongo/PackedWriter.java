package io.relais.core.mongo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers in as few bytes as they need, seven bits in each, and texts after their length. */
final class PackedWriter {

    static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** One that is not below 0. */
    PackedWriter number(long number) {
        long left = number;
        while ((left & ~SEVEN_BITS) != 0) {
            out.write((int) (left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        out.write((int) left);
        return this;
    }

    /** Any; short where it is near zero on either side. */
    PackedWriter signed(long number) {
        return number((number << 1) ^ (number >> 63));
    }

    PackedWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** These, after how many they are. */
    PackedWriter bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** What another one wrote. */
    PackedWriter then(PackedWriter other) {
        out.writeBytes(other.bytes());
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
