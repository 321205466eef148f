package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SweepTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Test
    void forgetsInteractionsOfMoreThanAnHourAgo() {
        MongoStores stores = MongoStores.prepare(MONGO.connect(), MongoUnderTest.CLOCK);
        stores.seen().take("old", NOW.minus(Duration.ofHours(1)));
        stores.seen().take("young", NOW.minus(Duration.ofMinutes(59)));
        stores.seen().finish("old");
        stores.seen().finish("young");
        stores.sweep(NOW);
        assertThat(stores.seen().take("old", NOW)).isTrue();
        assertThat(stores.seen().take("young", NOW)).isFalse();
    }

    @Test
    void forgetsWhatWasDoneMoreThanTwoMonthsAgo() {
        MongoStores stores = MongoStores.prepare(MONGO.connect(), MongoUnderTest.CLOCK);
        stores.chores().take("old", NOW.minus(Duration.ofDays(60)));
        stores.chores().take("young", NOW.minus(Duration.ofDays(59)));
        stores.chores().finish("old");
        stores.chores().finish("young");
        stores.sweep(NOW);
        assertThat(stores.chores().take("old", NOW)).isTrue();
        assertThat(stores.chores().take("young", NOW)).isFalse();
    }

    @Test
    void forgetsMoreThanOneBatch() {
        MongoConnection connection = MONGO.connect();
        MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
        IntStream.range(0, 1_001).forEach(i -> stores.seen().take("key" + i, NOW.minus(Duration.ofHours(2))));
        stores.sweep(NOW);
        assertThat(Queries.list(MONGO.unheard(connection).getCollection("seen").find()))
                .isEmpty();
    }
}
