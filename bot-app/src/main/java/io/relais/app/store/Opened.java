package io.relais.app.store;

import io.relais.app.settings.RelaisSettings;
import io.relais.app.start.StartRefused;
import io.relais.core.application.LeadService;
import io.relais.core.application.Routing;
import io.relais.core.config.Configuration;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.lead.LeadRules;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.Team;
import java.time.InstantSource;

/** The record, opened without a bot around it: for commands that do one thing and end. */
public final class Opened implements AutoCloseable {

    private final StoreEngine engine;
    private final MongoConnection connection;
    private final LeadStore leads;

    private Opened(StoreEngine engine, MongoConnection connection, LeadStore leads) {
        this.engine = engine;
        this.connection = connection;
        this.leads = leads;
    }

    /**
     * As the settings say.
     *
     * @throws StartRefused where it can't be opened
     */
    public static Opened of(RelaisSettings settings, InstantSource clock) {
        StoreEngine engine = StoreEngine.of(settings);
        try {
            MongoConnection connection = StoreWiring.connection(engine);
            try {
                return new Opened(
                        engine,
                        connection,
                        StoreWiring.stores(connection, engine, clock).leads());
            } catch (StartRefused refused) {
                connection.close();
                throw refused;
            }
        } catch (StartRefused refused) {
            engine.close();
            throw refused;
        }
    }

    /** All leads. */
    public LeadStore leads() {
        return leads;
    }

    /** What can be done with them by these definitions; whoever must be told is told once a bot runs. */
    public LeadService service(Configuration definitions, InstantSource clock) {
        Team team = definitions.team();
        LeadRules rules = new LeadRules(
                new LeadPolicy(definitions.scoring(), definitions.frameworks(), team.sla(), team.hours()));
        Routing routing = new Routing(leads, rules, team, rep -> false);
        return new LeadService(new LeadService.Setting(leads, rules, routing), lead -> {}, clock);
    }

    @Override
    public void close() {
        connection.close();
        engine.close();
    }
}
