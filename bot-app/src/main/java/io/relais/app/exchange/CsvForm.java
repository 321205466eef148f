package io.relais.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** As a look at its beginning tells; the characters as told, unless the file itself says it by its mark. */
    static CsvForm of(Path file, @Nullable Charset told) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(LOOKED_AT);
        }
        int mark = mark(beginning);
        Charset charset = switch (mark) {
            case 3 -> StandardCharsets.UTF_8;
            case 2 -> beginning[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            default -> told == null ? StandardCharsets.UTF_8 : told;
        };
        String text = new String(beginning, mark, beginning.length - mark, charset);
        return new CsvForm(charset, mark, separator(text));
    }

    private static int mark(byte[] beginning) {
        byte[] head = Arrays.copyOf(beginning, 3);
        if (Arrays.equals(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return 3;
        }
        boolean littleEnd = head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        boolean bigEnd = head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return littleEnd || bigEnd ? 2 : 0;
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
