package io.relais.core.mongo;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = "RELAIS_TEST_MONGODB_URI", matches = "mongodb.*")
class ServerStoresTest extends MongoStoresContract {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.server();

    @Override
    MongoUnderTest mongo() {
        return MONGO;
    }
}
