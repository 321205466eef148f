package io.relais.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** What an address on the web looks like. */
final class WebAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private WebAddress() {}

    /** Whether it is one. */
    static boolean isOne(String written) {
        try {
            URI uri = new URI(written.strip());
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Whether it is one that nobody between here and there can change. */
    static boolean isProtected(String written) {
        return isOne(written)
                && (written.strip().startsWith("https:")
                        || THIS_MACHINE.contains(URI.create(written.strip()).getHost()));
    }
}
