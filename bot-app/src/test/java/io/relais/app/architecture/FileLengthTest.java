package io.relais.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLengthTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void noFileHasMoreThan250Lines() throws IOException {
        assertThat(Lengths.tooLong(ROOT))
                .as("files with more than 250 lines; split each by subject")
                .isEmpty();
    }

    @Test
    void theOtherModulesAndTheTestsAreLookedAt() throws IOException {
        assertThat(Lengths.below(ROOT))
                .containsKeys(
                        "bot-core/src/main/java/io/relais/core/lead/Lead.java",
                        "workbench/src/test/java/io/relais/workbench/ViewsTest.java");
    }

    /** A rule that lets these pass guards nothing. */
    @Test
    void aFileWithOneLineTooManyIsNamed(@TempDir Path planted) throws IOException {
        Path sources = Files.createDirectories(planted.resolve("module/src"));
        Path built = Files.createDirectories(planted.resolve("module/target"));
        Files.write(sources.resolve("Full.java"), Collections.nCopies(250, "//"));
        Files.write(sources.resolve("Overfull.java"), Collections.nCopies(251, "//"));
        Files.write(built.resolve("Generated.java"), Collections.nCopies(251, "//"));

        assertThat(Lengths.tooLong(planted)).containsOnlyKeys("module/src/Overfull.java");
    }
}
