package io.relais.app.health;

import io.relais.core.port.ChatGateway;
import io.relais.core.port.ChatHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Whether one chat works. */
record ChatIndicator(ChatGateway chat) implements HealthIndicator {

    @Override
    public Health health() {
        ChatHealth found = chat.health();
        Status status = switch (found.state()) {
            case CONNECTED -> Status.UP;
            case UNREACHABLE -> new Status("UNREACHABLE");
            case REFUSED -> new Status("REFUSED");
        };
        return Health.status(status).withDetail("detail", found.detail()).build();
    }
}
