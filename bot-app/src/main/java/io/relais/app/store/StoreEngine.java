package io.relais.app.store;

import io.relais.app.settings.RelaisSettings;
import io.relais.app.settings.Secret;
import io.relais.app.start.ExitCode;
import io.relais.app.start.StartRefused;
import io.relais.embeddedmongo.DataFileUnusable;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine that keeps the record: one of this process, or a server somewhere else. */
public final class StoreEngine implements AutoCloseable {

    /** The embedded record, in its folder. */
    static final String FILE = "relais.db";

    private static final Logger LOG = LoggerFactory.getLogger(StoreEngine.class);

    private final Runnable closing;
    private final String uri;
    private final String place;

    private StoreEngine(Runnable closing, String uri, String place) {
        this.closing = closing;
        this.uri = uri;
        this.place = place;
    }

    static StoreEngine of(RelaisSettings settings) {
        Secret server = settings.mongodb().uri();
        return server.isSet() ? server.reveal(StoreEngine::server) : embedded(settings.dataFolder());
    }

    private static StoreEngine server(String uri) {
        return new StoreEngine(() -> {}, uri, "MongoDB at " + MongoAddress.withoutSecrets(uri));
    }

    private static StoreEngine embedded(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve(FILE);
            EmbeddedMongo engine = EmbeddedMongo.open(file, Options.durable());
            EngineNote note = new EngineNote(file);
            keepNote(() -> note.write(uri(engine)));
            String place = "embedded, in " + file.toAbsolutePath().normalize();
            return new StoreEngine(() -> close(engine, note), uri(engine), place);
        } catch (DataFileUnusable unusable) {
            throw new StartRefused(ExitCode.NO_STORE, List.of(String.valueOf(unusable.getMessage())));
        } catch (IOException unwritable) {
            throw new StartRefused(
                    ExitCode.NO_STORE,
                    List.of("RELAIS_DATA_DIR: " + folder + " can't be made or written to: " + unwritable));
        }
    }

    /** Where that engine answers. */
    static String uri(EmbeddedMongo engine) {
        return engine.connectionString() + "/?retryWrites=false";
    }

    private static void close(EmbeddedMongo engine, EngineNote note) {
        keepNote(note::remove);
        engine.close();
    }

    /** A bot without the note works; only {@code doctor} can't read beside it. */
    private static void keepNote(NoteWork work) {
        try {
            work.run();
        } catch (IOException failed) {
            LOG.warn("the note for doctor beside the record can't be kept: {}", String.valueOf(failed));
        }
    }

    private interface NoteWork {
        void run() throws IOException;
    }

    String uri() {
        return uri;
    }

    /** Where the record is, for people; shows no secret. */
    public String place() {
        return place;
    }

    @Override
    public void close() {
        closing.run();
    }
}
