package io.relais.app.exchange;

import io.relais.app.source.Mapping;
import io.relais.core.source.Meaning.OfLead;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file of leads.
 *
 * @param path where it is; its ending says of which form
 * @param mapping how its values are read
 * @param meaning what its columns mean, or null where their names say it
 * @param source where leads come from that do not say it themselves
 * @param charset as told, or null
 */
public record RowFile(
        Path path,
        Mapping mapping,
        @Nullable OfLead meaning,
        String source,
        @Nullable Charset charset) {

    private static final String CSV = ".csv";

    /** Whether it holds comma-separated values; else it holds a JSON object a line. */
    public boolean isCsv() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    /** Its rows, from the first. */
    public Rows open() throws IOException {
        if (!isCsv()) {
            return new NdjsonRows(path);
        }
        Function<List<String>, OfLead> columns =
                names -> meaning == null ? HeaderNames.meaning(names, source) : meaning;
        return new CsvRows(path, CsvForm.of(path, charset), mapping, columns);
    }

    /** Where refused rows go. */
    public Path refused() {
        return Path.of(path + ".refused" + (isCsv() ? CSV : ".ndjson"));
    }
}
