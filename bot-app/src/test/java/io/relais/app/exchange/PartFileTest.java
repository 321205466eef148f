package io.relais.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.app.exchange.PartFile.IfThere;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isThereOnceItIsDone() throws IOException {
        try (PartFile part = PartFile.of(file(), IfThere.KEPT)) {
            part.out().write('x');
            assertThat(file()).doesNotExist();
            part.done();
        }
        assertThat(file()).hasContent("x");
        assertThat(folder.resolve("leads.csv.part")).doesNotExist();
    }

    @Test
    void leavesNothingWhereItIsNotDone() throws IOException {
        try (PartFile part = PartFile.of(file(), IfThere.KEPT)) {
            part.out().write('x');
            part.out().flush();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsAFileThatCameMeanwhile() throws IOException {
        try (PartFile part = PartFile.of(file(), IfThere.KEPT)) {
            Files.writeString(file(), "mine");
            assertThatThrownBy(part::done).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(file()).hasContent("mine");
    }

    @Test
    void isNotDoneOnceItWasAbandoned() throws IOException {
        try (PartFile part = PartFile.of(file(), IfThere.REPLACED)) {
            assertThat(part.abandon()).isTrue();
            assertThat(part.abandon()).isFalse();
            assertThatThrownBy(part::done).isInstanceOf(IOException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private Path file() {
        return folder.resolve("leads.csv");
    }
}
