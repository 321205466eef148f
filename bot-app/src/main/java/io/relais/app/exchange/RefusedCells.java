package io.relais.app.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refused rows as comma-separated values, behind their line and the reason. */
final class RefusedCells implements Refusals {

    private final Path file;
    private final List<String> columns;
    private final char separator;
    private @Nullable CsvWriter writer;

    RefusedCells(Path file, List<String> columns, char separator) {
        this.file = file;
        this.columns = columns;
        this.separator = separator;
    }

    @Override
    public void add(Row row, String reason) throws IOException {
        if (writer == null) {
            writer = CsvWriter.builder().fieldSeparator(separator).build(file);
            write(writer, HeaderNames.OURS + "line", HeaderNames.OURS + "reason", columns);
        }
        write(writer, Long.toString(row.line()), reason, row.written());
        writer.flush();
    }

    private static void write(CsvWriter writer, String line, String reason, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(line, reason));
        all.addAll(cells);
        writer.writeRecord(Cells.safe(all));
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
