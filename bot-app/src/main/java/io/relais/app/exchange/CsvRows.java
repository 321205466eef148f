package io.relais.app.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.relais.app.source.Mapping;
import io.relais.core.source.Meaning.OfLead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a file of comma-separated values whose first line names the columns. */
final class CsvRows implements Rows {

    private final CountedFile file;
    private final CsvForm form;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> columns;
    private final OfLead meaning;
    private final Mapping mapping;

    /**
     * Of that file.
     *
     * @param meaning what a row with these columns says
     */
    CsvRows(Path path, CsvForm form, Mapping mapping, Function<List<String>, OfLead> meaning) throws IOException {
        this.file = new CountedFile(path);
        this.form = form;
        this.mapping = mapping;
        this.records = CsvReader.builder()
                .fieldSeparator(form.separator())
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(reader(file, form))
                .iterator();
        CsvRecord header = record();
        if (header == null) {
            throw new Unreadable("is empty: the first line names the columns");
        }
        this.columns = header.getFields().stream().map(String::strip).toList();
        this.meaning = meaning.apply(columns);
    }

    private static Reader reader(InputStream file, CsvForm form) throws IOException {
        InputStream in = new BufferedInputStream(file, 1 << 16);
        in.skipNBytes(form.mark());
        return new InputStreamReader(
                in,
                form.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public @Nullable Row next() throws IOException {
        CsvRecord record = record();
        if (record == null) {
            return null;
        }
        List<String> cells = record.getFields();
        long line = record.getStartingLineNumber();
        if (cells.size() > columns.size()) {
            String problem = "has %d cells, and the first line names %d".formatted(cells.size(), columns.size());
            return new Row(line, null, problem, cells);
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), Cells.read(cells.get(i)));
        }
        return new Row(line, Cells.completed(mapping.lead(meaning, row), row), "", cells);
    }

    private @Nullable CsvRecord record() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException wrong) {
            throw new Unreadable("is not CSV: " + wrong.getMessage());
        } catch (UncheckedIOException wrong) {
            throw new Unreadable("is not written in " + form.charset()
                    + ": say --encoding windows-1252, or whatever it was saved as");
        }
    }

    @Override
    public long read() {
        return file.count();
    }

    @Override
    public Refusals refusals(Path to) {
        return new RefusedCells(to, columns, form.separator());
    }

    @Override
    public void close() throws IOException {
        records.close();
        file.close();
    }
}
