package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.Preference;
import io.relais.core.port.Preference.Rhythm;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The names that addresses and preferences are stored under are for good, like those of leads. */
class StoredPeopleTest {

    private static final JsonWriterSettings READABLE = JsonWriterSettings.builder()
            .outputMode(JsonMode.RELAXED)
            .indent(true)
            .build();
    private static final Address ANA = new Address(
            Channel.TEAMS,
            "tenant-1",
            Address.Kind.PERSON,
            "29:ana",
            "ana.lopes@northstar.example",
            Map.of("conversation", "a:1", "a.b$c", "2"),
            NOW);

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Test
    void keepsTheStoredForm() {
        MongoConnection connection = MONGO.connect();
        MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
        stores.addresses().keep(ANA);
        stores.preferences().keep("ana", new Preference(Channel.TEAMS, Rhythm.WEEKLY));
        String stored = Stream.of(Names.ADDRESSES, Names.PREFERENCES)
                .map(name -> Queries.list(
                        MONGO.unheard(connection).getCollection(name).find()))
                .flatMap(List::stream)
                .map(document -> document.toJson(READABLE))
                .collect(Collectors.joining("\n"));
        Approvals.verify(stored, new Options(new QuietReporter()));
    }

    @Test
    void readsAnAddressThatWasStoredWithLess() {
        Document least = new Document("channel", "SLACK")
                .append("workspace", "T1")
                .append("kind", "ROOM")
                .append("id", "C1")
                .append("at", DocumentWriter.date(NOW));

        assertThat(AddressDocument.read(least))
                .isEqualTo(new Address(Channel.SLACK, "T1", Address.Kind.ROOM, "C1", "", Map.of(), NOW));
    }
}
