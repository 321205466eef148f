package io.relais.workbench.teams;

import io.relais.workbench.SelfAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The app as it is registered: who it is, its secret, and where it finds the stand-in. */
@Component
public final class TeamsApp {
    /** The bot's name in chats. */
    public static final String NAME = "Relais";

    private final String id;
    private final String secret;
    private final String tenant;
    private final SelfAddress self;

    TeamsApp(TeamsSettings settings, SelfAddress self) {
        id = settings.appId().isBlank() ? guid("app") : settings.appId();
        secret = settings.appSecret().isBlank() ? madeUp() : settings.appSecret();
        tenant = settings.tenantId().isBlank() ? guid("tenant") : settings.tenantId();
        this.self = self;
    }

    /** A GUID that is the same in every run, as what the bot stores of it outlives the workbench. */
    public static String guid(String of) {
        return UUID.nameUUIDFromBytes(("relais-workbench/" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String madeUp() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The app id, a GUID. */
    public String id() {
        return id;
    }

    /** The client secret. */
    public String secret() {
        return secret;
    }

    /** The organization, a GUID. */
    public String tenant() {
        return tenant;
    }

    /** The bot as a member of a conversation. */
    public String botId() {
        return "28:" + id;
    }

    /** Where the bot sends what it says; ends with a slash. */
    public String serviceUrl() {
        return self.http("/teams/connector/");
    }

    /** Where the bot finds out who signs. */
    public String metadataUrl() {
        return self.http("/teams/openid/.well-known/openidconfiguration");
    }

    /** Where the keys are that sign what is sent to the bot. */
    public String keysUrl() {
        return self.http("/teams/openid/keys");
    }

    /** Where the bot gets its tokens. */
    public String tokenUrl() {
        return self.http("/teams/" + tenant + "/oauth2/v2.0/token");
    }
}
