package io.relais.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a file of comma-separated values is written.
 *
 * @param charset its characters
 * @param mark how many bytes stand before the first of them
 * @param separator what stands between cells
 */
record CsvForm(Charset charset, int mark, char separator) {

    private static final int LOOKED_AT = 64 * 1024;
    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** As a look at its beginning tells; the characters as told, unless the file itself says it by its mark. */
    static CsvForm of(Path file, @Nullable Charset told) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(LOOKED_AT);
        }
        Charset marked = marked(beginning);
        Charset charset = Objects.requireNonNullElse(marked, told == null ? StandardCharsets.UTF_8 : told);
        int mark = marked == null ? 0 : mark(marked).length;
        String text = new String(beginning, mark, beginning.length - mark, charset);
        return new CsvForm(charset, mark, separator(text));
    }

    private static @Nullable Charset marked(byte[] beginning) {
        return MARKED.stream()
                .filter(charset -> Arrays.equals(mark(charset), Arrays.copyOf(beginning, mark(charset).length)))
                .findFirst()
                .orElse(null);
    }

    private static byte[] mark(Charset charset) {
        return "\uFEFF".getBytes(charset);
    }

    /** What stands most often between the names of the columns. */
    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char here = text.charAt(i);
            quoted = (here == '"') != quoted;
            for (int kind = 0; kind < SEPARATORS.length && !quoted; kind++) {
                found[kind] += SEPARATORS[kind] == here ? 1 : 0;
            }
        }
        int best = 0;
        for (int kind = 1; kind < SEPARATORS.length; kind++) {
            best = found[kind] > found[best] ? kind : best;
        }
        return SEPARATORS[best];
    }
}
