package io.relais.core.mongo;

import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedStoresTest extends MongoStoresContract {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Override
    MongoUnderTest mongo() {
        return MONGO;
    }
}
