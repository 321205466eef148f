package io.relais.app.http;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names a fault, in the answer and in the log alike. */
public final class Reference {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 5;

    private Reference() {}

    /** A new one. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
