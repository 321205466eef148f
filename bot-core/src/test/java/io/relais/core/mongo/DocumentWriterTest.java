package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.Leads;
import io.relais.core.port.LeadStore;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentWriterTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Test
    void leavesOutWhatIsNotKnown() {
        Document document = new DocumentWriter()
                .text("text", null)
                .time("time", null)
                .amount("amount", null)
                .word("word", null)
                .number("number", null)
                .part("part", null, FactsDocument::of)
                .document();
        assertThat(document).isEmpty();
    }

    @Test
    void cutsTimesToTheMillisecond() {
        assertThat(new DocumentWriter()
                        .time("at", Instant.parse("2026-05-12T08:30:00.123999Z"))
                        .document())
                .containsEntry("at", Date.from(Instant.parse("2026-05-12T08:30:00.123Z")));
    }

    @Test
    void answersASaveWithWhatIsReadBack() {
        LeadStore leads = MONGO.empty().leads();
        LeadFacts facts = nobody();
        LeadFacts odd = new LeadFacts(
                new Provenance("half \uD83D a pair", null, null, NOW.plusNanos(999)),
                facts.contact(),
                facts.company(),
                facts.deal(),
                null,
                Map.of("\uDE00", "\uD83D"));
        Lead saved = leads.insert(received(1, odd), Set.of("\uD83D key"));
        assertThat(saved.facts().provenance()).isEqualTo(new Provenance("half ? a pair", null, null, NOW));
        assertThat(leads.find(saved.id())).isEqualTo(saved);
        assertThat(leads.byKey("\uD83D key")).isEqualTo(saved);
        assertThat(leads.insert(received(1, odd), Set.of("\uD83D key"))).isEqualTo(saved);
        Lead accepted =
                leads.save(saved, Leads.accepted(Objects.requireNonNull(leads.find(saved.id())), Leads.ANA), Set.of());
        assertThat(leads.find(saved.id())).isEqualTo(accepted);
    }
}
