package io.relais.app.health;

import io.relais.app.store.StoreEngine;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.port.StoreUnavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the store answers; without it the bot is of no use to anybody. */
@Component("store")
final class StoreHealth implements HealthIndicator {

    private final MongoConnection connection;
    private final StoreEngine engine;

    StoreHealth(MongoConnection connection, StoreEngine engine) {
        this.connection = connection;
        this.engine = engine;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().withDetail("where", engine.place());
        try {
            connection.ping();
            return health.up().build();
        } catch (StoreUnavailable away) {
            return health.down().withDetail("detail", "does not answer").build();
        }
    }
}
