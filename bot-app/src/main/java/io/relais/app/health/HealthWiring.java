package io.relais.app.health;

import io.relais.core.conversation.People;
import io.relais.core.port.ChatGateway;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One entry for each chat. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    @Bean
    HealthContributor chats(People people) {
        if (people.gateways().isEmpty()) {
            HealthIndicator none = () ->
                    Health.unknown().withDetail("detail", "no chat is set up").build();
            return none;
        }
        Map<String, HealthIndicator> each =
                people.gateways().stream().collect(Collectors.toMap(HealthWiring::name, ChatIndicator::new));
        return CompositeHealthContributor.fromMap(each);
    }

    private static String name(ChatGateway chat) {
        return chat.channel().name().toLowerCase(Locale.ROOT);
    }
}
