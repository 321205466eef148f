package io.relais.core.memory;

import io.relais.core.application.Bookkeeper;
import io.relais.core.funnel.Counting;
import io.relais.core.lead.RandomLeads;
import io.relais.core.port.Agreement;
import io.relais.core.port.Stores;
import java.time.Duration;
import java.time.ZoneId;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to leads, figures that are kept agree with a naive count. */
class FunnelPropertiesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int ALL = 10_000;

    static LongStream seeds() {
        return LongStream.range(100, 125);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreeWithANaiveCount(long seed) {
        Stores stores = MemoryStoresTest.fresh();
        RandomLeads leads = new RandomLeads(stores.leads(), seed);
        Bookkeeper bookkeeper = new Bookkeeper(stores.journal(), new Counting(PARIS), leads::now);
        leads.live(100);
        bookkeeper.run(ALL);
        leads.underOtherDefinitions();
        leads.live(150);
        bookkeeper.run(1);
        for (int step = 0; step < 50; step++) {
            leads.live(1);
            bookkeeper.run(ALL);
        }
        leads.wait(Duration.ofHours(seed % 24));
        bookkeeper.run(ALL);
        new Agreement(stores, leads, PARIS).holds();
    }
}
