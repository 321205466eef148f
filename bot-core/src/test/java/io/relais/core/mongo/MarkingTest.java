package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.relais.core.application.Bookkeeper;
import io.relais.core.funnel.Counting;
import io.relais.core.lead.Leads;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MarkingTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void looksAtLeadsOnceWhereNobodySavedThemMeanwhile() {
        MongoStores stores = MongoStores.prepare(MONGO.connectHeardBy(new Asked()), MongoUnderTest.CLOCK);
        Bookkeeper bookkeeper =
                new Bookkeeper(stores.journal(), new Counting(ZoneId.of("Europe/Paris")), MongoUnderTest.CLOCK);
        bookkeeper.run(10);
        stores.leads().insert(Leads.received(1, Leads.facts("claire.petit@northwind.example")), Set.of());
        asked.clear();

        assertThat(bookkeeper.run(1)).isEqualTo(1);

        assertThat(asked).containsExactly("countAt");
    }

    /** Hears by which field leads are looked for. */
    private final class Asked implements CommandListener {

        @Override
        public void commandStarted(CommandStartedEvent event) {
            BsonDocument command = event.getCommand();
            if (event.getCommandName().equals("find")
                    && command.getString("find").getValue().equals(Names.LEADS)) {
                asked.addAll(command.getDocument("filter").keySet());
            }
        }
    }
}
