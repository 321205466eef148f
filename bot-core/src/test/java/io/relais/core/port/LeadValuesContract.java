package io.relais.core.port;

import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static io.relais.core.lead.Leads.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Company;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.FullLead;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent.SignalsAdded;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.Leads;
import io.relais.core.lead.PersonKey;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record of leads must keep what it is given, to the last character. */
@SuppressWarnings("NullAway.Init")
public abstract class LeadValuesContract {

    private LeadStore leads;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        leads = empty().leads();
    }

    @Test
    void keepsALeadWithEveryField() {
        Made full = FullLead.made(1);
        assertKept(full);
        assertThat(leads.history(full.lead().id())).isEqualTo(FullLead.events());
    }

    @Test
    void keepsALeadWithNothing() {
        assertKept(received(1, nobody()));
    }

    @Test
    void keepsTimesToTheMillisecond() {
        Instant at = Instant.parse("2026-05-12T08:30:00.987Z");
        LeadFacts facts = new LeadFacts(
                new Provenance("s", null, null, at), Contact.UNKNOWN, Company.UNKNOWN, Deal.UNKNOWN, null, Map.of());
        assertKept(received(1, facts));
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"0", "0.10", "-1", "1E+3", "123456789012345678901234567890123456789012345678.123456789"})
    void keepsEveryDigitOfAnAmount(String amount) {
        LeadFacts facts = nobody();
        Deal deal = new Deal(new BigDecimal(amount), "EUR", Integer.MAX_VALUE);
        assertKept(received(
                1,
                new LeadFacts(facts.provenance(), facts.contact(), facts.company(), deal, facts.consent(), Map.of())));
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                " ",
                "$set",
                "$where: 1",
                "a.b.c",
                "{\"$gt\": \"\"}",
                "*bold* <!channel> <@U1>",
                "<script>",
                "\u202Egnp.exe",
                "tab\tline\r\nbreak",
                "nul\0inside",
                "👩‍👩‍👧‍👦 🇫🇷",
                "e\u0301 is not \u00e9",
                "مرحبا",
                "'; drop table leads; --",
                "\uFFFF\uFFFE"
            })
    void keepsAnyText(String text) {
        assertKept(received(1, allOf(text)));
        assertThat(leads.byKey("key:" + text)).isNotNull();
        assertThat(leads.page(new LeadFilter(null, text, null), 1)).isEmpty();
    }

    @Test
    void keepsVeryLongTexts() {
        Lead lead = assertKept(received(1, allOf("ab c@d".repeat(20_000))));
        assertThat(leads.openOf(Objects.requireNonNull(PersonKey.of(lead.facts()))))
                .isEqualTo(lead);
    }

    @Test
    void keepsAsManySignalsAsALeadMayHave() {
        Lead lead = leads.insert(received(1, nobody()), Set.of());
        List<Signal> signals = IntStream.range(0, Lead.MOST_SIGNALS + 7)
                .mapToObj(i -> new Signal("page", NOW.plusSeconds(i), 1, "s", "detail ".repeat(140)))
                .toList();
        Made added = Leads.made(lead, new SignalsAdded(stamp(Leads.ANA), signals, Leads.score()));
        Lead saved = leads.save(lead, added, Set.of());
        assertThat(saved.signals()).hasSize(Lead.MOST_SIGNALS);
        assertThat(leads.find(lead.id())).isEqualTo(saved);
        assertThat(leads.history(lead.id())).endsWith(added.events().get(0));
    }

    private Lead assertKept(Made made) {
        String source = made.lead().facts().provenance().source();
        Lead saved = leads.insert(made, Set.of("key:" + source));
        assertThat(saved).isEqualTo(made.lead().saved());
        assertThat(leads.find(saved.id())).isEqualTo(saved);
        return saved;
    }

    private static LeadFacts allOf(String text) {
        return new LeadFacts(
                new Provenance(text, text, text, NOW),
                new Contact(text, text, text, null, text, text),
                new Company(text, text, 0, text, text, text, null),
                new Deal(null, text, null),
                null,
                Map.of(text, text, "other", text));
    }
}
