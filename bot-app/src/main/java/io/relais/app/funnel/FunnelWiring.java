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

    private static final Duration OFTEN = Duration.ofSeconds(1);

    /**
     * While much comes in, counting takes a tenth of the time, a batch at a time: what waits meanwhile is counted in larger
     * batches.
     */
    private static final int RESTS = 9;

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
        Runnable counting = new Unhurried(() -> bookkeeper.run(1), RESTS, System::nanoTime);
        return new Task("counting of figures", OFTEN, counting);
    }
}
