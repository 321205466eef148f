package io.relais.app.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.relais.app.schedule.Task;
import io.relais.core.port.NoticeOutbox;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures that have to be looked up now and then. */
@Configuration(proxyBeanMethods = false)
class FiguresWiring {

    @Bean
    OutboxFigures outboxFigures(NoticeOutbox outbox, InstantSource clock, MeterRegistry meters) {
        return new OutboxFigures(outbox, clock, meters);
    }

    @Bean
    Task outboxLook(OutboxFigures figures) {
        return new Task("looking at the outbox", Duration.ofSeconds(5), figures::look);
    }
}
