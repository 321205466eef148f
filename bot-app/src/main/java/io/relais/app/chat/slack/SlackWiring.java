package io.relais.app.chat.slack;

import io.relais.app.settings.RelaisSettings;
import io.relais.app.settings.SlackAccess;
import io.relais.core.chat.Bot;
import io.relais.slack.SlackConnection;
import io.relais.slack.SlackEndpoint;
import io.relais.slack.SlackGateway;
import io.relais.slack.SlackSettings;
import io.relais.slack.web.SharedRooms;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** One workspace of Slack. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackIsSetUp.class)
class SlackWiring {

    @Bean(destroyMethod = "")
    SlackConnection slackConnection(RelaisSettings settings, InstantSource clock) {
        return new SlackConnection(settings(settings.slack()), clock);
    }

    @Bean
    SlackGateway slackGateway(SlackConnection connection) {
        return new SlackGateway(connection);
    }

    @Bean
    SlackEndpoint slackEndpoint(SlackConnection connection, SlackGateway gateway, Bot bot) {
        return new SlackEndpoint(connection, gateway, bot);
    }

    @Bean
    SlackPresence slackPresence(SlackConnection connection, SlackEndpoint endpoint) {
        return new SlackPresence(connection, endpoint);
    }

    /** What the adapter needs to know of it. */
    static SlackSettings settings(SlackAccess access) {
        String secret = Objects.requireNonNullElse(access.signingSecret().revealOrNull(), "");
        return access.botToken()
                .reveal(token -> new SlackSettings(
                        token,
                        secret,
                        access.appToken().revealOrNull(),
                        URI.create(access.api()),
                        SharedRooms.REFUSED));
    }
}
