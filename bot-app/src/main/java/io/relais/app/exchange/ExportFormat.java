package io.relais.app.exchange;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what form leads go out; each can come in again. */
public enum ExportFormat {
    /** A JSON object a line. */
    NDJSON("application/x-ndjson") {
        @Override
        public LeadWriter to(OutputStream out) {
            return new LineWriter(out);
        }
    },
    /** Comma-separated values, by RFC 4180. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        public LeadWriter to(OutputStream out) {
            return new CellWriter(out);
        }
    };

    /** Their words, for people. */
    public static final String WORDS = "csv or ndjson";

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Leads in this form, there. */
    public abstract LeadWriter to(OutputStream out);

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** What it is called; the ending of a file, too. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that word, or null. */
    public static @Nullable ExportFormat of(String word) {
        for (ExportFormat format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        return null;
    }

    /** The one that a file of that name is read in: by its ending, as an import goes by it. */
    public static ExportFormat of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + CSV.word()) ? CSV : NDJSON;
    }
}
