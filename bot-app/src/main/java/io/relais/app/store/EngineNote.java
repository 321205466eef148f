package io.relais.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The note beside the embedded record that says where its engine answers while a bot has it open, so that {@code doctor} can
 * read there. It is for the bot's own user alone, and holds nothing of the record.
 */
final class EngineNote {

    private final Path note;

    EngineNote(Path dataFile) {
        this.note = dataFile.resolveSibling(dataFile.getFileName() + ".engine");
    }

    /** Written once the file is ours; whatever an earlier, dead process left is replaced. */
    void write(String uri) throws IOException {
        Files.deleteIfExists(note);
        Files.createFile(note, OwnerOnly.attributes(note));
        Files.writeString(note, uri);
    }

    void remove() throws IOException {
        Files.deleteIfExists(note);
    }

    /** Where the engine answers, or null where nobody says so to this user. */
    @Nullable
    String read() {
        try {
            String uri = Files.readString(note).strip();
            return uri.isEmpty() ? null : uri;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
