package io.relais.app.settings;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded engine treats its file.
 *
 * @param cacheMb megabytes of memory for documents that were read or written lately, as written
 * @param sync how far a write has got before it is acknowledged, as written
 */
public record EmbeddedSettings(
        @DefaultValue("") String cacheMb, @DefaultValue("") String sync) {

    private static final String EVERY_WRITE = "every-write";
    private static final String TEN_TIMES_A_SECOND = "ten-times-a-second";

    /** Strips what was written around the values. */
    public EmbeddedSettings {
        cacheMb = cacheMb.isBlank() ? "64" : cacheMb.strip();
        sync = sync.isBlank() ? EVERY_WRITE : sync.strip();
    }

    /** Megabytes of memory for documents; from 1 to 99,999 where nothing is wrong. */
    public int cacheMegabytes() {
        return Integer.parseInt(cacheMb);
    }

    /** Whether a write is acknowledged before it is on the disk. */
    public boolean isRelaxed() {
        return sync.equals(TEN_TIMES_A_SECOND);
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!cacheMb.matches("[1-9][0-9]{0,4}")) {
            problems.add("RELAIS_EMBEDDED_CACHE_MB: is not a whole number from 1 to 99999");
        }
        if (!isRelaxed() && !sync.equals(EVERY_WRITE)) {
            problems.add("RELAIS_EMBEDDED_SYNC: is not " + EVERY_WRITE + " or " + TEN_TIMES_A_SECOND);
        }
        return problems;
    }
}
