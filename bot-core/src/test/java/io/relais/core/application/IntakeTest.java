package io.relais.core.application;

import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.facts;
import static io.relais.core.lead.Leads.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.LeadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String CLAIRE = "claire.petit@northwind.example";

    @Test
    void knowsAnExportedLeadByItsNumberItsOriginAndItsPerson() {
        Lead lead = received(7, facts(CLAIRE)).lead();

        assertThat(exported(facts(CLAIRE), 7L).isOf(lead)).isTrue();
        assertThat(exported(facts(CLAIRE), 8L).isOf(lead)).isFalse();
        assertThat(exported(facts(CLAIRE), null).isOf(lead)).isFalse();
        assertThat(exported(facts("tom.reed@fabrikam.example"), 7L).isOf(lead)).isFalse();
        assertThat(exported(receivedAt(NOW.plusMillis(1)), 7L).isOf(lead)).isFalse();
    }

    @Test
    void hasOneKeyHoweverOftenItIsExported() {
        assertThat(exported(facts(CLAIRE), 7L).keys())
                .hasSize(1)
                .isEqualTo(exported(completed(), 9L).keys())
                .allMatch(key -> key.startsWith("exported:") && !key.contains("claire"));
        assertThat(exported(facts("tom.reed@fabrikam.example"), 7L).keys())
                .isNotEqualTo(exported(facts(CLAIRE), 7L).keys());
        assertThat(exported(receivedAt(NOW.plusMillis(1)), 7L).keys())
                .isNotEqualTo(exported(facts(CLAIRE), 7L).keys());
        assertThat(exported(facts(CLAIRE), null).keys()).isEmpty();
    }

    @Test
    void needsNoOtherKeyWhereTheSourceHasOne() {
        LeadFacts facts = with(new Provenance("webinar-may", "hs-1", null, NOW));

        assertThat(exported(facts, 7L).keys()).containsExactly("source:webinar-may:hs-1");
    }

    private static LeadFacts completed() {
        LeadFacts known = facts(CLAIRE);
        Contact renamed = new Contact(CLAIRE, "Claire Petit-Jean", null, null, null, null);
        return new LeadFacts(known.provenance(), renamed, known.company(), known.deal(), null, known.extra());
    }

    private static LeadFacts receivedAt(Instant at) {
        return with(new Provenance("webinar-may", null, "Onboarding 2026", at));
    }

    private static LeadFacts with(Provenance provenance) {
        LeadFacts known = facts(CLAIRE);
        return new LeadFacts(provenance, known.contact(), known.company(), known.deal(), null, known.extra());
    }

    private static Intake exported(LeadFacts facts, @Nullable Long number) {
        return new Intake(Actor.RELAIS, facts, List.of(), null, number == null ? null : new LeadId(number));
    }
}
