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
import org.jspecify.annotations.Nullable;

/** The engine that keeps the record: one of this process, or a server somewhere else. */
public final class StoreEngine implements AutoCloseable {

    private static final String FILE = "relais.db";

    private final @Nullable EmbeddedMongo embedded;
    private final String uri;
    private final String place;

    private StoreEngine(@Nullable EmbeddedMongo embedded, String uri, String place) {
        this.embedded = embedded;
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
        return server.isSet() ? server.reveal(StoreEngine::server) : embedded(settings.dataFolder());
    }

    private static StoreEngine server(String uri) {
        return new StoreEngine(null, uri, "MongoDB at " + MongoAddress.withoutSecrets(uri));
    }

    private static StoreEngine embedded(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve(FILE);
            EmbeddedMongo engine = EmbeddedMongo.open(file, Options.durable());
            String place = "embedded, in " + file.toAbsolutePath().normalize();
            return new StoreEngine(engine, engine.connectionString() + "/?retryWrites=false", place);
        } catch (DataFileUnusable unusable) {
            throw new StartRefused(ExitCode.NO_STORE, List.of(String.valueOf(unusable.getMessage())));
        } catch (IOException unwritable) {
            throw new StartRefused(
                    ExitCode.NO_STORE,
                    List.of("RELAIS_DATA_DIR: " + folder + " can't be made or written to: " + unwritable));
        }
    }

    /** How the driver finds it; may show a secret. */
    public String uri() {
        return uri;
    }

    /** Where the record is, for people; shows no secret. */
    public String place() {
        return place;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
