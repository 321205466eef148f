package io.relais.teams.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that the bot speaks to and that its token may go to. Each is meant exactly; one that begins with a dot means
 * every host below it. Exact by default, since anybody may register a name below {@code trafficmanager.net}.
 *
 * @param hosts in lower case, without scheme and port
 */
public record ServiceHosts(List<String> hosts) {

    /** The Bot Connector of Teams: the public cloud's and those of the US government. */
    public static final ServiceHosts MICROSOFT = new ServiceHosts(List.of(
            "smba.trafficmanager.net",
            "smba.infra.gcc.teams.microsoft.com",
            "smba.infra.gov.teams.microsoft.us",
            "smba.infra.dod.teams.microsoft.us"));

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    /** The hosts of this machine, for a stand-in of Teams on it. */
    public static final ServiceHosts THIS_MACHINE = new ServiceHosts(LOOPBACK);

    /** Copies the list, in lower case. */
    public ServiceHosts {
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    /** Only those of them that are this machine. */
    public ServiceHosts onThisMachine() {
        return new ServiceHosts(hosts.stream().filter(LOOPBACK::contains).toList());
    }

    /** Whether anything may be sent there: a host of the list, by https unless it is this machine. */
    public boolean allow(String serviceUrl) {
        try {
            URI url = new URI(serviceUrl);
            String host = url.getHost();
            return host != null
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null
                    && allow(String.valueOf(url.getScheme()), host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private boolean allow(String scheme, String host) {
        boolean isProtected = scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host));
        return isProtected && hosts.stream().anyMatch(allowed -> means(allowed, host));
    }

    private static boolean means(String allowed, String host) {
        return allowed.startsWith(".") ? host.endsWith(allowed) : host.equals(allowed);
    }
}
