package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoConnectionTest {

    private static final String NOWHERE = "mongodb://127.0.0.1:1";

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Test
    void refusesWhatIsNoUri() {
        assertThatThrownBy(() -> MongoConnection.open("localhost:27017")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usesTheDatabaseThatTheUriNames() {
        try (MongoConnection named = MongoConnection.open(NOWHERE + "/sales");
                MongoConnection unnamed = MongoConnection.open(NOWHERE)) {
            assertThat(named.database().getName()).isEqualTo("sales");
            assertThat(unnamed.database().getName()).isEqualTo("relais");
        }
    }

    @Test
    void hasWritesConfirmedByAMajorityUnlessTheUriSaysOtherwise() {
        try (MongoConnection usual = MongoConnection.open(NOWHERE);
                MongoConnection hasty = MongoConnection.open(NOWHERE + "/?w=1")) {
            assertThat(usual.database().getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
            assertThat(hasty.database().getWriteConcern()).isEqualTo(WriteConcern.W1);
        }
    }

    @Test
    void answersWhereTheServerIsThere() {
        assertThatCode(MONGO.connect()::ping).doesNotThrowAnyException();
    }
}
