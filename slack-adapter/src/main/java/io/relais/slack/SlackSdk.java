package io.relais.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** The one instance of Slack's SDK; each of its configurations would start threads of its own. */
final class SlackSdk {

    private static final int TIMEOUT_MILLIS = 10_000;

    private SlackSdk() {}

    static Slack of(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setStatsEnabled(false);
        config.setPrettyResponseLoggingEnabled(false);
        config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
        config.setHttpClientReadTimeoutMillis(TIMEOUT_MILLIS);
        config.setHttpClientWriteTimeoutMillis(TIMEOUT_MILLIS);
        config.setHttpClientCallTimeoutMillis(TIMEOUT_MILLIS);
        if (isLoopback(settings.apiUrl())) {
            config.setProxyUrl(null);
        }
        return Slack.getInstance(config);
    }

    private static boolean isLoopback(URI url) {
        try {
            return InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
