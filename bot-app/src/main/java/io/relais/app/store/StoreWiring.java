package io.relais.app.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.relais.app.settings.RelaisSettings;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.AddressBook;
import io.relais.core.port.Chores;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Preferences;
import io.relais.core.port.SeenInteractions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store, first of all that is opened and last of all that is closed. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    StoreEngine storeEngine(RelaisSettings settings) {
        return StoreEngine.of(settings);
    }

    @Bean
    MongoConnection mongoConnection(StoreEngine engine) {
        return OpenRecord.connection(engine);
    }

    @Bean
    MongoStores mongoStores(MongoConnection connection, StoreEngine engine, InstantSource clock) {
        return OpenRecord.stores(connection, engine, clock);
    }

    @Bean
    LeadStore leadStore(MongoStores stores, MeterRegistry meters) {
        return new TimedLeads(stores.leads(), new StoreTimes(meters));
    }

    @Bean
    NoticeOutbox noticeOutbox(MongoStores stores, MeterRegistry meters) {
        return new TimedOutbox(stores.outbox(), new StoreTimes(meters));
    }

    @Bean
    AddressBook addressBook(MongoStores stores, MeterRegistry meters) {
        return new TimedAddresses(stores.addresses(), new StoreTimes(meters));
    }

    @Bean
    Preferences preferences(MongoStores stores, MeterRegistry meters) {
        return new TimedPreferences(stores.preferences(), new StoreTimes(meters));
    }

    @Bean
    Chores chores(MongoStores stores) {
        return stores.chores();
    }

    @Bean
    SeenInteractions seenInteractions(MongoStores stores) {
        return stores.seen();
    }
}
