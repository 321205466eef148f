package io.relais.core.mongo;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.chat.Channel;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Leads;
import io.relais.core.lead.PersonKey;
import io.relais.core.port.Address;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.Parcel;
import io.relais.core.port.Preference;
import io.relais.core.port.Settlement.Delivered;
import io.relais.core.port.StoreUnavailable;
import io.relais.embeddedmongo.EmbeddedMongo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A server that is away is always said to be away, never taken for an empty record. */
class AwayTest {

    private static final String IMPATIENT = "/?serverSelectionTimeoutMS=150";
    private static final LeadId ID = new LeadId(1);
    private static final Address ROOM =
            new Address(Channel.TEAMS, "tenant", Address.Kind.ROOM, "19:a", "sales", Map.of(), NOW);

    @Test
    void saysSoAtEveryCall() {
        EmbeddedMongo engine = EmbeddedMongo.inMemory();
        try (MongoConnection connection = MongoConnection.open(engine.connectionString() + IMPATIENT)) {
            MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
            Lead lead = stores.leads().insert(Leads.offered(Leads.received(1, Leads.nobody()), "ana"), Set.of());
            Parcel parcel = Objects.requireNonNull(stores.outbox().take(ID, NOW, Duration.ofMinutes(1)));
            engine.close();
            calls(stores, lead, parcel).forEach(call -> assertThatThrownBy(call).isInstanceOf(StoreUnavailable.class));
            assertThatThrownBy(connection::ping).isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void saysSoAtTheStart() {
        try (MongoConnection connection = MongoConnection.open("mongodb://127.0.0.1:1" + IMPATIENT)) {
            assertThatThrownBy(() -> MongoStores.prepare(connection, MongoUnderTest.CLOCK))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }

    private static Stream<ThrowingCallable> calls(MongoStores stores, Lead lead, Parcel parcel) {
        return Stream.of(
                () -> stores.leads().nextId(),
                () -> stores.leads().insert(Leads.received(2, Leads.nobody()), Set.of()),
                () -> stores.leads().save(lead, Leads.accepted(lead, ANA), Set.of()),
                () -> stores.leads().find(ID),
                () -> stores.leads().byKey("key"),
                () -> stores.leads().openOf(new PersonKey("a@b.example")),
                () -> stores.leads().history(ID),
                () -> stores.leads().queue("ana", 1),
                () -> stores.leads().waiting(1),
                () -> stores.leads().search("north", 1),
                () -> stores.leads().page(new LeadFilter(null, null, null), 1),
                () -> stores.leads().ownerAt("northwind.example"),
                () -> stores.leads().loads(NOW),
                () -> stores.leads().due(NOW, 1),
                () -> stores.outbox().due(NOW, 1),
                () -> stores.outbox().take(ID, NOW, Duration.ofMinutes(1)),
                () -> stores.outbox().settle(parcel, new Delivered(List.of("1-0"), List.of())),
                () -> stores.outbox().release(parcel),
                () -> stores.outbox().state(),
                () -> stores.addresses().keep(ROOM),
                () -> stores.addresses().find(Channel.TEAMS, "19:a"),
                () -> stores.addresses().named(Channel.TEAMS, Address.Kind.ROOM, "sales"),
                () -> stores.addresses().all(Channel.TEAMS, Address.Kind.ROOM, 1),
                () -> stores.addresses().forget(Channel.TEAMS, "19:a"),
                () -> stores.preferences().of("ana"),
                () -> stores.preferences().keep("ana", Preference.NONE),
                () -> stores.seen().take("key", NOW),
                () -> stores.seen().finish("key"),
                () -> stores.sweep(NOW));
    }
}
