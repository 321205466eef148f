package io.relais.core.mongo;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.facts;
import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static io.relais.core.lead.Leads.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent.Recycled;
import io.relais.core.lead.LeadEvent.WokeUp;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Leads;
import io.relais.core.lead.RecycleReason;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MakeDecisionsFindableTest {

    private static final Document NEW_FIELDS =
            new Document("source", "").append("verdict", "").append("touchedAt", "");

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Test
    void findsAndCountsTheLeadsOfEarlierVersions() {
        MongoConnection connection = MONGO.connect();
        MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
        Lead mql = stores.leads().insert(Leads.offered(received(1, facts("a@b.example")), "ana"), Set.of());
        stores.leads().save(mql, rejected(mql, ANA), Set.of());
        Lead woken = stores.leads().insert(received(2, facts("c@d.example")), Set.of());
        Recycled recycled = new Recycled(Leads.stamp(ANA), RecycleReason.NOT_NOW, NOW, "", Leads.score());
        Lead asleep = stores.leads().save(woken, Leads.made(woken, recycled), Set.of());
        stores.leads().save(asleep, Leads.made(asleep, new WokeUp(Leads.stamp(ANA), Leads.score())), Set.of());
        stores.leads().insert(received(3, nobody()), Set.of());
        takeTheNewFields(connection);

        new MakeDecisionsFindable().run(connection.database());

        SourceTally webinar = new SourceTally(Map.of(LeadStage.REJECTED, 1, LeadStage.RECYCLED, 1));
        assertThat(stores.leads().tallies(Set.of("webinar-may", "import"))).isEqualTo(Map.of("webinar-may", webinar));
        List<Trail> trails = stores.leads().trails(NOW, null, 10);
        assertThat(trails).extracting(trail -> trail.lead().number()).containsExactly(1L, 2L, 3L);
        assertThat(trails).extracting(Trail::source).containsExactly("webinar-may", "webinar-may", "import");
    }

    @Test
    void goesThroughMoreThanOneBatch() {
        MongoConnection connection = MONGO.connect();
        MongoStores stores = MongoStores.prepare(connection, MongoUnderTest.CLOCK);
        for (int number = 1; number <= 201; number++) {
            stores.leads().insert(Leads.mql(received(number, nobody())), Set.of());
        }
        takeTheNewFields(connection);

        new MakeDecisionsFindable().run(connection.database());

        assertThat(stores.leads().tallies(Set.of("import")).get("import"))
                .isEqualTo(new SourceTally(Map.of(LeadStage.MQL, 201)));
    }

    private static void takeTheNewFields(MongoConnection connection) {
        MongoCollection<Document> leads = MONGO.unheard(connection).getCollection(Names.LEADS);
        leads.updateMany(new Document(), new Document("$unset", NEW_FIELDS));
    }
}
