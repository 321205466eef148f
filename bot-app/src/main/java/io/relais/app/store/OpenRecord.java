package io.relais.app.store;

import io.relais.app.settings.RelaisSettings;
import io.relais.app.start.ExitCode;
import io.relais.app.start.StartRefused;
import io.relais.core.application.LeadService;
import io.relais.core.application.Routing;
import io.relais.core.config.Configuration;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.lead.LeadRules;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.mongo.UnsuitableDatabase;
import io.relais.core.port.LeadStore;
import io.relais.core.port.StoreUnavailable;
import io.relais.core.routing.Team;
import java.time.InstantSource;
import java.util.List;

/** The record, brought up to date and open for a command line that works on it without serving. */
public final class OpenRecord implements AutoCloseable {

    private final StoreEngine engine;
    private final MongoConnection connection;
    private final MongoStores stores;

    private OpenRecord(StoreEngine engine, MongoConnection connection, MongoStores stores) {
        this.engine = engine;
        this.connection = connection;
        this.stores = stores;
    }

    /**
     * Opens it where these settings say that it is.
     *
     * @throws StartRefused where it can't be opened; says who has it, where another process does
     */
    public static OpenRecord of(RelaisSettings settings, InstantSource clock) {
        StoreEngine engine = StoreEngine.of(settings);
        MongoConnection connection = connected(engine);
        try {
            return new OpenRecord(engine, connection, stores(connection, engine, clock));
        } catch (StartRefused refused) {
            connection.close();
            engine.close();
            throw refused;
        }
    }

    private static MongoConnection connected(StoreEngine engine) {
        try {
            return connection(engine);
        } catch (StartRefused refused) {
            engine.close();
            throw refused;
        }
    }

    /** A connection to that engine. */
    static MongoConnection connection(StoreEngine engine) {
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

    /** The ports on that connection. */
    static MongoStores stores(MongoConnection connection, StoreEngine engine, InstantSource clock) {
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

    /** The ports. */
    public MongoStores stores() {
        return stores;
    }

    /** What can be done with its leads by these definitions; whoever must be told is told once a bot runs. */
    public LeadService.Setting setting(Configuration definitions) {
        Team team = definitions.team();
        LeadStore leads = stores.leads();
        LeadRules rules = new LeadRules(
                new LeadPolicy(definitions.scoring(), definitions.frameworks(), team.sla(), team.hours()));
        return new LeadService.Setting(leads, rules, new Routing(leads, rules, team, rep -> false));
    }

    /** Where it is, for people; shows no secret. */
    public String place() {
        return engine.place();
    }

    @Override
    public void close() {
        connection.close();
        engine.close();
    }
}
