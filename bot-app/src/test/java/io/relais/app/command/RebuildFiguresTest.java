package io.relais.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildFiguresTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsARecordOfNoLeads() {
        String[] properties = {"--relais.data-dir=" + folder.resolve("data")};

        assertThat(Line.with(properties, "rebuild-figures").code()).isZero();
        assertThat(Line.with(properties, "rebuild-figures").code()).isZero();
    }

    @Test
    void saysThatTheStoreDoesNotAnswer() {
        String[] properties = {"--relais.mongodb.uri=mongodb://127.0.0.1:1/relais"};
        Line line = Line.with(properties, "rebuild-figures");

        assertThat(line.code()).isEqualTo(3);
        assertThat(line.err()).contains("does not answer");
    }
}
