package io.relais.app.funnel;

import io.relais.app.schedule.Task;
import io.relais.core.application.Bookkeeper;
import io.relais.core.application.Funnel;
import io.relais.core.funnel.Counting;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.FunnelStore;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures, and the task that keeps them. */
@Configuration(proxyBeanMethods = false)
class FunnelWiring {

    /** Others have their turn at the store after so many batches; what is left is due the next second. */
    private static final int MOST = 20;

    private static final Duration OFTEN = Duration.ofSeconds(1);

    @Bean
    FunnelStore funnelStore(MongoStores stores) {
        return stores.funnel();
    }

    @Bean
    Funnel funnel(FunnelStore store) {
        return new Funnel(store);
    }

    @Bean
    Counting counting(io.relais.core.config.Configuration definitions) {
        return new Counting(definitions.team().hours().zone());
    }

    @Bean
    Bookkeeper bookkeeper(MongoStores stores, Counting counting, InstantSource clock) {
        return new Bookkeeper(stores.journal(), counting, clock);
    }

    @Bean
    Task countingOfFigures(Bookkeeper bookkeeper) {
        return new Task("counting of figures", OFTEN, () -> bookkeeper.run(MOST));
    }
}
