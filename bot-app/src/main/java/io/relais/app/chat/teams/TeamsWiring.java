package io.relais.app.chat.teams;

import io.relais.app.settings.RelaisSettings;
import io.relais.app.settings.TeamsAccess;
import io.relais.core.chat.Bot;
import io.relais.core.port.AddressBook;
import io.relais.teams.TeamsConnection;
import io.relais.teams.TeamsEndpoint;
import io.relais.teams.TeamsGateway;
import io.relais.teams.TeamsSettings;
import io.relais.teams.web.BotCredentials;
import io.relais.teams.web.ServiceHosts;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** One bot in one tenant of Teams. */
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsIsSetUp.class)
class TeamsWiring {

    @Bean(destroyMethod = "")
    TeamsConnection teamsConnection(RelaisSettings settings, AddressBook addresses, InstantSource clock) {
        return new TeamsConnection(settings(settings.teams()), addresses, clock);
    }

    @Bean
    TeamsGateway teamsGateway(TeamsConnection connection) {
        return new TeamsGateway(connection);
    }

    @Bean
    TeamsEndpoint teamsEndpoint(TeamsConnection connection, TeamsGateway gateway, Bot bot) {
        return new TeamsEndpoint(connection, gateway, bot);
    }

    @Bean
    TeamsPresence teamsPresence(TeamsConnection connection, RelaisSettings settings) {
        return new TeamsPresence(connection, settings.teams());
    }

    /** What the adapter needs to know of it. */
    static TeamsSettings settings(TeamsAccess access) {
        return new TeamsSettings(
                access.appId(),
                access.tenantId(),
                credentials(access),
                access.openidMetadataUrl().isEmpty()
                        ? TeamsSettings.BOT_FRAMEWORK_KEYS
                        : URI.create(access.openidMetadataUrl()),
                access.issuer().isEmpty() ? TeamsSettings.BOT_FRAMEWORK : access.issuer(),
                access.tokenUrl().isEmpty() ? TeamsSettings.tokenUrl(access.tenantId()) : URI.create(access.tokenUrl()),
                hosts(access));
    }

    private static BotCredentials credentials(TeamsAccess access) {
        if (access.isAnonymous()) {
            return new BotCredentials.Anonymous();
        }
        return switch (Objects.requireNonNull(access.type(), "the settings were checked")) {
            case CERTIFICATE ->
                new BotCredentials.Certificate(Path.of(access.certificate()), Path.of(access.certificateKey()));
            case MANAGED_IDENTITY -> new BotCredentials.ManagedIdentity();
            case SINGLE_TENANT -> access.appSecret().reveal(BotCredentials.Secret::new);
        };
    }

    private static ServiceHosts hosts(TeamsAccess access) {
        ServiceHosts named = new ServiceHosts(access.hosts());
        if (access.isAnonymous()) {
            return access.hosts().isEmpty() ? ServiceHosts.THIS_MACHINE : named.onThisMachine();
        }
        return access.hosts().isEmpty() ? ServiceHosts.MICROSOFT : named;
    }
}
