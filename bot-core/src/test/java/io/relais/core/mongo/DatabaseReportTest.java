package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.mongo.DatabaseReport.Confirmation;
import io.relais.core.mongo.DatabaseReport.Kind;
import io.relais.core.port.StoreUnavailable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@SuppressWarnings("NullAway.Init")
class DatabaseReportTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    private MongoConnection connection;

    @BeforeEach
    void start() {
        connection = MONGO.connect();
    }

    @Test
    void namesEveryIndexThatTheFirstStartBuilds() {
        DatabaseReport report = DatabaseReport.of(connection);

        assertThat(report.missing()).hasSameSizeAs(Indexes.ALL).contains("queue", "outbox", "age");
        assertThat(report.mismatches()).isEmpty();
        assertThat(DatabaseReport.of(connection)).as("looked at, not built").isEqualTo(report);
    }

    @Test
    void findsNothingOnceThatWasPrepared() {
        MongoStores.prepare(connection, MongoUnderTest.CLOCK);

        DatabaseReport report = DatabaseReport.of(connection);

        assertThat(report.missing()).isEmpty();
        assertThat(report.mismatches()).isEmpty();
    }

    @Test
    void saysWhatToDoAboutAnIndexThatWasChangedByHand() {
        connection.database().getCollection(Names.LEADS).createIndex(new Document("dueAt", 1));

        DatabaseReport report = DatabaseReport.of(connection);

        assertThat(report.missing()).doesNotContain("due");
        assertThat(report.mismatches()).singleElement().asString().contains("db.leads.dropIndex(\"dueAt_1\")");
    }

    @Test
    void knowsAServerThatStandsAlone() {
        assertThat(DatabaseReport.of(connection).kind()).isEqualTo(Kind.ALONE);
    }

    @Test
    void saysWhereTheAddressAsksForLessThanAMajority() {
        assertThat(DatabaseReport.of(connection).confirmation()).isEqualTo(Confirmation.MAJORITY);
        try (MongoConnection hasty = MONGO.connectWith("&w=1")) {
            assertThat(DatabaseReport.of(hasty).confirmation()).isEqualTo(Confirmation.LESS);
        }
    }

    @Test
    void isNotThereWhereTheServerIsAway() {
        try (MongoConnection away = MongoConnection.open("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50")) {
            assertThatThrownBy(() -> DatabaseReport.of(away)).isInstanceOf(StoreUnavailable.class);
        }
    }
}
