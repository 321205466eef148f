package io.relais.teams;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Activities as Microsoft documents them, of people who are made up. */
public final class Fixtures {

    /** The tenant of all of them. */
    public static final String TENANT = "0a1b2c3d-0000-1111-2222-333344445555";

    private Fixtures() {}

    /** The activity in that file, to be answered at that address. */
    public static String activity(String file, String serviceUrl) {
        try (InputStream in =
                Objects.requireNonNull(Fixtures.class.getResourceAsStream("/teams/in/" + file + ".json"), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("SERVICE_URL", serviceUrl)
                    .replace("TENANT", TENANT)
                    .replace("APP_ID", Issuer.APP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
