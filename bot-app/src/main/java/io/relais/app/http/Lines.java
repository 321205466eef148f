package io.relais.app.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a body, one at a time, each up to a limit; however long one is, no more than that is held. */
public final class Lines {

    private final InputStream in;
    private final int limit;
    private int number;

    /** Of that body, each line up to so many bytes. */
    public Lines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in);
        this.limit = limit;
    }

    /** A line without its end. */
    public static final class Line {

        private final int number;
        private final byte @Nullable [] bytes;

        private Line(int number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /** Which one, from 1. */
        public int number() {
            return number;
        }

        /** What it holds; refused where that is more than the limit. */
        public byte[] bytes() {
            if (bytes == null) {
                throw Body.tooLarge();
            }
            return bytes.clone();
        }

        /** How many bytes it holds; none where that is more than the limit. */
        public int length() {
            return bytes == null ? 0 : bytes.length;
        }

        boolean isBlank() {
            return bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    /** The next line that is not blank, or null after the last. */
    public @Nullable Line next() throws IOException {
        for (Line line = one(); line != null; line = one()) {
            if (!line.isBlank()) {
                return line;
            }
        }
        return null;
    }

    private @Nullable Line one() throws IOException {
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        int length = 0;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            length++;
            if (length <= limit) {
                held.write(read);
            }
            read = in.read();
        }
        number++;
        return new Line(number, length > limit ? null : held.toByteArray());
    }
}
