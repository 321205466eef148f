package io.relais.app.command;

import java.util.Arrays;
import java.util.stream.Stream;

/** For commands whose standard output is for what they say, and nothing else. */
final class QuietLog {

    private static final String SETTING = "--logging.threshold.console=OFF";

    private QuietLog() {}

    /** These Spring properties, and no log on the console. */
    static String[] with(String[] properties) {
        return Stream.concat(Arrays.stream(properties), Stream.of(SETTING)).toArray(String[]::new);
    }
}
