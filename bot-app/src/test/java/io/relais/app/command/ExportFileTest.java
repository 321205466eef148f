package io.relais.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.ExportedLines;
import io.relais.app.RunningRelais;
import io.relais.app.VariedLeads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The example month, and leads that are hard to give out and take in again. */
class ExportFileTest {

    private static final int ALL = 400 + VariedLeads.COUNT;

    @TempDir
    private Path folder = Path.of("");

    /** Made once: each test that starts from the month starts from a copy of it. */
    @TempDir
    private static Path made = Path.of("");

    @BeforeAll
    static void month() {
        assertThat(on(made, "demo-data", "--month", "2026-09").code()).isZero();
        varied(made);
    }

    private void fill() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
    }

    private static void varied(Path data) {
        try (RunningRelais relais = RunningRelais.on(data).withKey().start()) {
            VariedLeads.in(relais);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads.ndjson", "leads.csv"})
    void givesOutWhatAnImportTakesInElsewhereAndKnowsHere(String name) throws IOException {
        fill();
        String file = folder.resolve(name).toString();

        assertThat(run("data", "export", file).out()).contains(ALL + " leads are in " + file);

        assertThat(run("elsewhere", "import", file).out()).startsWith(ALL + " new, 0 known already, 0 added");
        assertThat(run("elsewhere", "import", file).out()).startsWith("0 new, " + ALL + " known already, 0 added");
        assertThat(run("data", "import", file).out()).startsWith("0 new, " + ALL + " known already, 0 added");
        assertThat(ExportedLines.withoutOurs(exported("elsewhere")))
                .isEqualTo(ExportedLines.withoutOurs(exported("data")));
    }

    @Test
    void hasAColumnForEverythingThatIsInALine() throws IOException {
        fill();
        String lines = exported("data");
        run("data", "export", folder.resolve("leads.csv").toString());
        Set<String> columns =
                Set.of(Files.readAllLines(folder.resolve("leads.csv")).get(0).split(","));

        List<String> missing = new ArrayList<>();
        ExportedLines.of(lines).forEach(line -> missing(line, "", columns, missing));

        assertThat(missing).isEmpty();
    }

    private static void missing(JsonNode in, String path, Set<String> columns, List<String> missing) {
        in.properties().forEach(field -> {
            String name = path + field.getKey();
            boolean isEmpty = field.getValue().isContainer() && field.getValue().isEmpty();
            if (columns.contains(name) || isEmpty) {
                return;
            }
            if (field.getValue().isObject()) {
                missing(field.getValue(), name + ".", columns, missing);
            } else if (!missing.contains(name)) {
                missing.add(name);
            }
        });
    }

    @Test
    void replacesNoFileUnlessItIsTold() throws IOException {
        varied(folder.resolve("data"));
        Path file = Files.writeString(folder.resolve("leads.csv"), "mine");
        Path part = Files.writeString(folder.resolve("new.csv.part"), "another's");

        Line refused = run("data", "export", file.toString());
        Line beside = run("data", "export", folder.resolve("new.csv").toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--force");
        assertThat(file).hasContent("mine");
        assertThat(beside.code()).isEqualTo(1);
        assertThat(beside.err()).contains("new.csv.part is there already").contains("--force");
        assertThat(part).hasContent("another's");
        assertThat(run("data", "export", file.toString(), "--force").code()).isZero();
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(VariedLeads.COUNT);
        assertThat(folder.resolve("leads.csv.part")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithTheCommand() {
        varied(folder.resolve("data"));
        assertThat(run("data", "export", "x.csv", "--format", "xml").code()).isEqualTo(2);
        assertThat(run("data", "export", folder.toString(), "--force").code()).isEqualTo(2);
        assertThat(run("data", "export", folder.resolve("no/such/folder.csv").toString())
                        .code())
                .isEqualTo(1);
    }

    private String exported(String record) throws IOException {
        Path file = folder.resolve(record + "-lines");
        assertThat(run(record, "export", file.toString(), "--format", "ndjson").code())
                .isZero();
        return Files.readString(file);
    }

    private Line run(String record, String... words) {
        return on(folder.resolve(record), words);
    }

    private static Line on(Path data, String... words) {
        String[] settings = {
            "--relais.data-dir=" + data,
            "--relais.embedded.sync=ten-times-a-second",
            "--relais.config-dir=" + data.resolve("none")
        };
        return Line.with(settings, words);
    }
}
