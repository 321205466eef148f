package io.relais.app.health;

import io.relais.app.figures.OutboxFigures;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether notices go out in time. */
@Component("outbox")
final class OutboxHealth implements HealthIndicator {

    private static final Duration LATE = Duration.ofMinutes(2);

    private final OutboxFigures figures;

    OutboxHealth(OutboxFigures figures) {
        this.figures = figures;
    }

    @Override
    public Health health() {
        Duration age = figures.age();
        Status status = age.compareTo(LATE) > 0 ? new Status("LATE") : Status.UP;
        return Health.status(status)
                .withDetail("oldestSeconds", age.toSeconds())
                .withDetail("leadsWaiting", figures.state().waiting())
                .withDetail("leadsUndeliverable", figures.state().undeliverable())
                .build();
    }
}
