package io.relais.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoAddressTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://db, db",
        "'mongodb://u:hunter2@db:27017,db2:27017/relais?w=1&x', 'db:27017,db2:27017/relais'",
        "mongodb+srv://u:hunter2@cluster.example/relais, cluster.example/relais",
        "mongodb://u:hunter2@@db/relais, db/relais",
        "mongodb://u:hunt/er2@db/relais, db/relais",
        "mongodb://u:hunt?er2@db/relais, db/relais",
        "mongodb://db/relais?w=majority, db/relais"
    })
    void showsHostsAndDatabaseOnly(String uri, String shown) {
        assertThat(MongoAddress.withoutSecrets(uri)).isEqualTo(shown);
    }
}
