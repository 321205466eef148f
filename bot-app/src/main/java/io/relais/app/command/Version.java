package io.relais.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that this program was built as. */
public final class Version implements IVersionProvider {

    private static final String BUILD = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"relais " + number()};
    }

    /** The bare number; {@code development} where the program was not packed by the build. */
    public static String number() {
        try (InputStream build = Version.class.getResourceAsStream(BUILD)) {
            if (build == null) {
                return "development";
            }
            Properties properties = new Properties();
            properties.load(build);
            return properties.getProperty("build.version", "development");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
