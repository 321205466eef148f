package io.relais.app.schedule;

import io.relais.core.application.LeadService;
import io.relais.core.mongo.MongoStores;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of the store and of the leads; other parts add their own. */
@Configuration(proxyBeanMethods = false)
class ScheduleWiring {

    /** More in one go would only delay the next look; what is left is due the next second. */
    private static final int MOST = 200;

    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final Duration RARELY = Duration.ofMinutes(5);

    @Bean
    Task leadsDue(LeadService leads) {
        return new Task("leads that are due", OFTEN, () -> leads.tick(MOST));
    }

    @Bean
    Task forgetting(MongoStores stores, InstantSource clock) {
        return new Task("clearing the store", RARELY, () -> stores.sweep(clock.instant()));
    }

    @Bean
    Schedule schedule(List<Task> tasks, Steadily steadily) {
        return new Schedule(tasks, steadily);
    }
}
