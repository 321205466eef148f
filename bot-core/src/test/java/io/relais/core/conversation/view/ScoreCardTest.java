package io.relais.core.conversation.view;

import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;
import static io.relais.core.lead.StagedLeads.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Company;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.lead.StagedLeads;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreCardTest {

    private static final Wording WORDS = new Wording(Language.EN, ZoneOffset.UTC);
    private static final String NONE = "No single fact or action would change it";

    @Test
    void saysWhereNoSingleThingWouldChangeTheScore() {
        assertThat(text(offTarget(List.of(new Signal("demo_request", NOW, 1, null, null)))))
                .contains("What would change it")
                .contains(NONE);
    }

    @Test
    void saysWhatWouldWhereSomethingDoes() {
        assertThat(text(StagedLeads.nurtured())).contains("one demo request").doesNotContain(NONE);
    }

    /** All is known of it, and nothing of that is wanted: no interest makes up for it. */
    private static Lead offTarget(List<Signal> signals) {
        LeadFacts facts = new LeadFacts(
                new Provenance("fair", null, null, NOW),
                new Contact("a@farm.example", "A", "B", Role.USER, null, null),
                new Company("Farm", "farm.example", 4, "Agriculture", "US", null, BigDecimal.TEN),
                Deal.UNKNOWN,
                null,
                Map.of());
        return RULES.receive(new LeadId(1), facts, signals, new Stamping(Actor.RELAIS, NOW))
                .lead();
    }

    private static String text(Lead lead) {
        return ScoreCard.draw(lead, POLICY.scoring(), WORDS, NOW).asText();
    }
}
