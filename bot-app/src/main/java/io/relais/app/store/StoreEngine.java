package io.relais.app.store;

import io.relais.app.settings.EmbeddedSettings;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.settings.Secret;
import io.relais.app.start.ExitCode;
import io.relais.app.start.StartRefused;
import io.relais.core.mongo.copy.CopyEnd;
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

    private static final String FILE = "relais.db";

    private static final Logger LOG = LoggerFactory.getLogger(StoreEngine.class);

    private final Runnable closing;
    private final String uri;
    private final String place;

    private StoreEngine(Runnable closing, String uri, String place) {
        this.closing = closing;
        this.uri = uri;
        this.place = place;
    }

    /**
     * The one that these settings name, opened.
     *
     * @throws StartRefused where the embedded one can't be
     */
    public static StoreEngine of(RelaisSettings settings) {
        Secret server = settings.mongodb().uri();
        return server.isSet()
                ? server.reveal(StoreEngine::server)
                : embedded(settings.dataFolder(), options(settings.embedded()));
    }

    private static Options options(EmbeddedSettings settings) {
        Options options = settings.isRelaxed() ? Options.relaxed() : Options.durable();
        return options.withCacheMegabytes(settings.cacheMegabytes());
    }

    static StoreEngine server(String uri) {
        return new StoreEngine(() -> {}, uri, "MongoDB at " + MongoAddress.withoutSecrets(uri));
    }

    /** The file that an engine in that folder has. */
    static Path file(Path folder) {
        return folder.resolve(FILE).toAbsolutePath().normalize();
    }

    static StoreEngine embedded(Path folder, Options options) {
        try {
            Path file = file(Files.createDirectories(folder));
            EmbeddedMongo engine = EmbeddedMongo.open(file, options);
            EngineNote note = new EngineNote(file);
            keepNote(() -> note.write(uri(engine)));
            return new StoreEngine(() -> close(engine, note), uri(engine), "embedded, in " + file);
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

    /** How the driver finds it; may show a secret. */
    public String uri() {
        return uri;
    }

    /**
     * This database as an end of a copy.
     *
     * @throws StartRefused where its address can't be read
     */
    public CopyEnd copyEnd() {
        try {
            return CopyEnd.open(uri, place);
        } catch (IllegalArgumentException unreadable) {
            throw new StartRefused(
                    ExitCode.WRONG_CONFIGURATION, List.of(place + ": is not a URI that MongoDB's driver reads"));
        }
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
