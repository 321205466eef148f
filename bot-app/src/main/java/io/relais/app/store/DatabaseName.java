package io.relais.app.store;

import io.relais.app.settings.Secret;
import io.relais.app.start.ExitCode;
import io.relais.app.start.StartRefused;
import io.relais.embeddedmongo.Options;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A database as somebody names it on a command line: {@code embedded:FOLDER}, or the URI of a MongoDB server.
 *
 * @param argument what the command line calls it
 * @param written what was written; may hold a password
 */
public record DatabaseName(String argument, Secret written) {

    private static final String EMBEDDED = "embedded:";
    private static final List<String> SERVER = List.of("mongodb://", "mongodb+srv://");

    /** Whether others may work on it meanwhile; the embedded engine lets nobody else in. */
    public boolean isOfAServer() {
        return written.reveal(name -> SERVER.stream().anyMatch(name::startsWith));
    }

    /**
     * Opens it; an embedded one is made where there is none.
     *
     * @throws StartRefused where that is no name of a database, or it can't be opened
     */
    public StoreEngine open() {
        return isOfAServer() ? written.reveal(StoreEngine::server) : StoreEngine.embedded(folder(), Options.durable());
    }

    /**
     * Opens one that is there already; nothing is known of a server before it is asked.
     *
     * @throws StartRefused where that is no name of a database, it is not there, or it can't be opened
     */
    public StoreEngine openExisting() {
        if (!isOfAServer() && !Files.exists(StoreEngine.file(folder()))) {
            throw new StartRefused(
                    ExitCode.NO_STORE, List.of(argument + ": there is no " + StoreEngine.file(folder()) + " to copy"));
        }
        return open();
    }

    private Path folder() {
        return written.reveal(name -> {
            if (!name.startsWith(EMBEDDED) || name.length() == EMBEDDED.length()) {
                throw unreadable();
            }
            try {
                return Path.of(name.substring(EMBEDDED.length()));
            } catch (InvalidPathException noPath) {
                throw unreadable();
            }
        });
    }

    /** What was written is not quoted: it may hold a password all the same. */
    private StartRefused unreadable() {
        return new StartRefused(
                ExitCode.WRONG_CONFIGURATION,
                List.of(argument + ": is neither embedded:FOLDER nor an address that starts with mongodb://"));
    }
}
