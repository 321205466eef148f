package io.relais.app.store;

import io.relais.app.settings.RelaisSettings;
import io.relais.app.settings.Secret;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.port.StoreUnavailable;
import io.relais.embeddedmongo.DataFileInUse;
import io.relais.embeddedmongo.DataFileUnusable;
import io.relais.embeddedmongo.EmbeddedMongo;
import io.relais.embeddedmongo.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads in the record beside the bot whose it is: at the server; in the embedded file where nobody has it open; else by the
 * engine of the bot that has. Everything is closed again as soon as it was read, so that a bot can start.
 */
public final class RecordReading {

    private static final String LOOK_AGAIN = "; then look again";

    private RecordReading() {}

    /**
     * What that reading finds; it must not write.
     *
     * @throws RecordOutOfReach where there is no record yet, or it can't be read from here
     */
    public static <T> T read(RelaisSettings settings, Function<MongoConnection, T> reading) {
        Secret server = settings.mongodb().uri();
        return server.isSet() ? server.reveal(uri -> at(uri, reading)) : embedded(settings.dataFolder(), reading);
    }

    private static <T> T embedded(Path folder, Function<MongoConnection, T> reading) {
        Path file = StoreEngine.file(folder);
        if (!Files.exists(file)) {
            throw new RecordOutOfReach(
                    "there is none in " + folder + " yet: the bot knows nobody before it has run",
                    "start the bot with these settings, and install the app for somebody (docs/teams.md)" + LOOK_AGAIN);
        }
        try (EmbeddedMongo engine = EmbeddedMongo.open(file, Options.durable())) {
            return at(StoreEngine.uri(engine), reading);
        } catch (DataFileInUse held) {
            return beside(file, reading);
        } catch (DataFileUnusable unusable) {
            throw new RecordOutOfReach(String.valueOf(unusable.getMessage()), "do that" + LOOK_AGAIN);
        }
    }

    private static <T> T beside(Path file, Function<MongoConnection, T> reading) {
        String uri = new EngineNote(file).read();
        if (uri == null) {
            throw new RecordOutOfReach(
                    "another process has " + file + " open, and does not say to this user where it answers",
                    "run doctor as the user whom the bot runs as, on its machine; start a bot of an earlier version again"
                            + LOOK_AGAIN);
        }
        return at(uri, reading);
    }

    private static <T> T at(String uri, Function<MongoConnection, T> reading) {
        try (MongoConnection connection = connected(uri)) {
            return reading.apply(connection);
        } catch (StoreUnavailable away) {
            throw new RecordOutOfReach("it does not answer", "mend what is said of the record above" + LOOK_AGAIN);
        }
    }

    private static MongoConnection connected(String uri) {
        try {
            return MongoConnection.open(uri);
        } catch (IllegalArgumentException unreadable) {
            throw new RecordOutOfReach(
                    "its URI is not one that MongoDB's driver reads", "correct RELAIS_MONGODB_URI" + LOOK_AGAIN);
        }
    }
}
