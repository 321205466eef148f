package io.relais.app.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.Address;
import io.relais.core.port.Address.Kind;
import io.relais.core.port.AddressBook;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopiedAddressesTest {

    private static final Instant NOW = Instant.parse("2026-05-12T08:30:00Z");
    private static final Address ANA = address(Kind.PERSON, "29:ana", "ana@northstar.example", NOW);
    private static final Address ROOM = address(Kind.ROOM, "19:m@thread.tacv2", "northstar / marketing", NOW);

    private final EmbeddedMongo engine = EmbeddedMongo.inMemory();
    private final MongoConnection connection = MongoConnection.open(engine.connectionString());
    private final AddressBook record = MongoStores.addressesAt(connection);

    @AfterEach
    void close() {
        connection.close();
        engine.close();
    }

    @Test
    void holdsTheRoomsAndThoseWhoAreAskedForAndNobodyElse() {
        record.keep(ANA);
        record.keep(ROOM);
        record.keep(address(Kind.PERSON, "29:zoe", "zoe@elsewhere.example", NOW));

        AddressBook copy = CopiedAddresses.of(record, Channel.TEAMS, List.of("Ana@Northstar.example"));

        assertThat(copy.all(Channel.TEAMS, Kind.PERSON, 10)).containsExactly(ANA);
        assertThat(copy.named(Channel.TEAMS, Kind.ROOM, "northstar / marketing"))
                .containsExactly(ROOM);
        assertThat(copy.find(Channel.TEAMS, "29:ana")).isEqualTo(ANA);
        assertThat(copy.find(Channel.SLACK, "29:ana")).isNull();
    }

    @Test
    void namesTheLatestToldFirstAndNobodyByAnEmptyName() {
        Address later = address(Kind.PERSON, "29:ana2", ANA.name(), NOW.plusSeconds(1));
        record.keep(ANA);
        record.keep(later);

        AddressBook copy = CopiedAddresses.of(record, Channel.TEAMS, List.of(ANA.name()));

        assertThat(copy.named(Channel.TEAMS, Kind.PERSON, ANA.name())).containsExactly(later, ANA);
        copy.keep(address(Kind.PERSON, "29:nameless", "", NOW));
        assertThat(copy.named(Channel.TEAMS, Kind.PERSON, "")).isEmpty();
    }

    @Test
    void leavesTheRecordAsItIs() {
        record.keep(ANA);
        record.keep(ROOM);
        AddressBook copy = CopiedAddresses.of(record, Channel.TEAMS, List.of(ANA.name()));

        copy.forget(Channel.TEAMS, ANA.id());
        copy.keep(address(Kind.ROOM, ROOM.id(), "northstar / sales", NOW));

        assertThat(copy.find(Channel.TEAMS, ANA.id())).isNull();
        assertThat(record.find(Channel.TEAMS, ANA.id())).isEqualTo(ANA);
        assertThat(record.find(Channel.TEAMS, ROOM.id())).isEqualTo(ROOM);
    }

    private static Address address(Kind kind, String id, String name, Instant at) {
        return new Address(Channel.TEAMS, "tenant", kind, id, name, Map.of(), at);
    }
}
