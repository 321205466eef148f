package io.relais.app.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.start.ExitCode;
import io.relais.app.start.StartRefused;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.mongo.UnsuitableDatabase;
import io.relais.core.port.AddressBook;
import io.relais.core.port.Chores;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Preferences;
import io.relais.core.port.SeenInteractions;
import io.relais.core.port.StoreUnavailable;
import java.time.InstantSource;
import java.util.List;
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
        try {
            return MongoConnection.open(engine.uri());
        } catch (IllegalArgumentException unreadable) {
            throw new StartRefused(
                    ExitCode.WRONG_CONFIGURATION,
                    List.of("RELAIS_MONGODB_URI: is not a URI that MongoDB's driver reads"));
        } catch (StoreUnavailable away) {
            throw refused(engine, away);
        }
    }

    @Bean
    MongoStores mongoStores(MongoConnection connection, StoreEngine engine, InstantSource clock) {
        try {
            return MongoStores.prepare(connection, clock);
        } catch (StoreUnavailable away) {
            throw refused(engine, away);
        } catch (UnsuitableDatabase unsuitable) {
            throw new StartRefused(ExitCode.NO_STORE, List.of(String.valueOf(unsuitable.getMessage())));
        }
    }

    private static StartRefused refused(StoreEngine engine, StoreUnavailable away) {
        return new StartRefused(
                ExitCode.NO_STORE, List.of("The store does not answer: " + engine.place() + ". " + away.getCause()));
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
