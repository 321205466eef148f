package io.relais.embeddedmongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The note beside a data file that says which process has it open, so that a second one can name the first. */
final class Holder {

    private final Path note;

    Holder(Path dataFile) {
        this.note = dataFile.resolveSibling(dataFile.getFileName() + ".holder");
    }

    /** Written once the file's lock is ours; whatever an earlier, dead process left is replaced. */
    void writeNote() throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String since = self.info().startInstant().map(Instant::toString).orElse("an unknown time");
        Files.writeString(note, "process " + self.pid() + ", running since " + since);
    }

    void removeNote() throws IOException {
        Files.deleteIfExists(note);
    }

    /** Who has the file, as far as the note tells. */
    String describe() {
        try {
            return Files.readString(note).strip();
        } catch (IOException unreadable) {
            return "another process";
        }
    }
}
