package io.relais.embeddedmongo;

import java.util.Objects;

/**
 * How the engine treats its file.
 *
 * @param sync how far a write has got before it is acknowledged
 * @param cacheMegabytes memory for documents that were read or written lately
 * @param port where it listens on the loopback interface; 0 for one that the system picks
 */
public record Options(Sync sync, int cacheMegabytes, int port) {

    private static final int DEFAULT_CACHE_MEGABYTES = 64;
    private static final int LAST_PORT = 65_535;

    public Options {
        Objects.requireNonNull(sync, "sync");
        if (cacheMegabytes < 1) {
            throw new IllegalArgumentException("cacheMegabytes must be at least 1, was " + cacheMegabytes);
        }
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("port must be from 0 to " + LAST_PORT + ", was " + port);
        }
    }

    /** For a record that must outlive the machine's next crash. */
    public static Options durable() {
        return new Options(Sync.EVERY_WRITE, DEFAULT_CACHE_MEGABYTES, 0);
    }

    /** For tests and demos, where waiting for the disk is a waste. */
    public static Options relaxed() {
        return new Options(Sync.TEN_TIMES_A_SECOND, DEFAULT_CACHE_MEGABYTES, 0);
    }

    /** Half of the memory is for pages as they are in the file. */
    int cachedMegabytes() {
        return Math.max(1, cacheMegabytes / 2);
    }

    /** The other half is for pages that were changed since. */
    long unsavedBytes() {
        return cacheMegabytes * 1024L * 1024 / 2;
    }

    /** The same with another amount of memory. */
    public Options withCacheMegabytes(int megabytes) {
        return new Options(sync, megabytes, port);
    }

    /** The same at a port of choice. */
    public Options withPort(int chosen) {
        return new Options(sync, cacheMegabytes, chosen);
    }

    /** The same, with writes that get further or less far. */
    public Options withSync(Sync chosen) {
        return new Options(chosen, cacheMegabytes, port);
    }
}
