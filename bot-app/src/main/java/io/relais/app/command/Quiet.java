package io.relais.app.command;

import java.util.Arrays;
import java.util.stream.Stream;

/** For commands whose own words are all that is to be read. */
final class Quiet {

    private static final String NO_LOG = "--logging.threshold.console=OFF";

    private Quiet() {}

    /** These Spring properties, and one that keeps the log away. */
    static String[] with(String[] properties) {
        return Stream.concat(Arrays.stream(properties), Stream.of(NO_LOG)).toArray(String[]::new);
    }
}
