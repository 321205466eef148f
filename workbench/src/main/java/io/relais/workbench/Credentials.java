package io.relais.workbench;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The secrets of this run: as set, else made up at start. */
@Component
public final class Credentials {
    private final SecureRandom random = new SecureRandom();
    private final String botToken;
    private final String appToken;
    private final String signingSecret;
    private final String apiKey;
    private final String clientId;
    private final String clientSecret;

    Credentials(WorkbenchSettings settings) {
        WorkbenchSettings.Secrets given = settings.secrets();
        botToken = given.botToken().isBlank() ? "xoxb-" + hex() : given.botToken();
        appToken = given.appToken().isBlank() ? "xapp-1-" + hex() : given.appToken();
        signingSecret = given.signingSecret().isBlank() ? hex() : given.signingSecret();
        apiKey = given.apiKey().isBlank() ? hex() : given.apiKey();
        clientId = given.clientId().isBlank() ? "1000.2000" : given.clientId();
        clientSecret = given.clientSecret().isBlank() ? hex() : given.clientSecret();
    }

    private String hex() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The token the bot must present on every Web API call. */
    public String botToken() {
        return botToken;
    }

    /** The app-level token that opens Socket Mode connections. */
    public String appToken() {
        return appToken;
    }

    /** The secret that signs every request to the bot. */
    public String signingSecret() {
        return signingSecret;
    }

    /** The key of the bot's own HTTP API. */
    public String apiKey() {
        return apiKey;
    }

    /** The app's OAuth client id. */
    public String clientId() {
        return clientId;
    }

    /** The app's OAuth client secret. */
    public String clientSecret() {
        return clientSecret;
    }
}
