package io.relais.app.exchange;

import io.relais.app.api.read.LeadReader;
import io.relais.app.http.Body;
import io.relais.app.http.JsonText;
import io.relais.app.http.Lines;
import io.relais.app.http.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a file, each a lead as the API takes it. */
final class NdjsonRows implements Rows {

    private final CountedFile file;
    private final Lines lines;

    NdjsonRows(Path path) throws IOException {
        this.file = new CountedFile(path);
        this.lines = new Lines(file, Body.LIMIT);
    }

    @Override
    public @Nullable Row next() throws IOException {
        Lines.Line line = lines.next();
        if (line == null) {
            return null;
        }
        try {
            byte[] bytes = line.bytes();
            return read(line.number(), bytes);
        } catch (Refused tooLong) {
            return new Row(line.number(), null, tooLong.problem().detail(), List.of());
        }
    }

    private static Row read(int number, byte[] bytes) {
        List<String> written = List.of(new String(bytes, StandardCharsets.UTF_8).strip());
        try {
            return new Row(number, JsonText.object(bytes), "", written);
        } catch (Refused wrong) {
            return new Row(number, null, wrong.problem().detail(), written);
        }
    }

    @Override
    public long read() {
        return file.count();
    }

    @Override
    public Refusals refusals(Path to) {
        return new RefusedLines(to);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Refused lines as JSON, with their number and the reason in {@code relais}. */
    private static final class RefusedLines implements Refusals {

        private final Path path;
        private @Nullable OutputStream out;

        RefusedLines(Path path) {
            this.path = path;
        }

        @Override
        public void add(Row row, String reason) throws IOException {
            if (out == null) {
                out = Files.newOutputStream(path);
            }
            ObjectNode body = row.body();
            ObjectNode line = body == null ? JsonNodeFactory.instance.objectNode() : body;
            if (body == null) {
                line.put("written", String.join("", row.written()));
            }
            ObjectNode ours = line.get(LeadReader.EXPORTED) instanceof ObjectNode exported
                    ? exported
                    : line.putObject(LeadReader.EXPORTED);
            ours.put("line", row.line()).put("reason", reason);
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (out != null) {
                out.close();
            }
        }
    }
}
