package io.relais.core.port;

import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Company;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadFacts;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record of leads must find by the words that somebody typed. */
@SuppressWarnings("NullAway.Init")
public abstract class LeadSearchContract {

    private LeadStore leads;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        leads = empty().leads();
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "Société",
                "societe",
                "SOC",
                "générale",
                "l'oreal",
                "oréal",
                "loire",
                "Loire-A",
                "atlantique",
                "sg.example",
                "sg",
                "Zoé",
                "zoe",
                "müller",
                "MULLER",
                "strasse",
                "sœur",
                "soeur",
                "zoe.m",
                "zoe.muller@sg",
                "  zoé   générale ",
                "zoé,société",
                "^zoe",
                "z*"
            })
    void findsALeadByTheBeginningOfAnyWord(String typed) {
        Lead lead = leads.insert(received(1, named("Zoé Müller-Straße Sœur", "zoe.muller@sg.example")), Set.of());
        leads.insert(received(2, nobody()), Set.of());
        assertThat(leads.search(typed, 10)).containsExactly(lead);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                " ",
                ".*",
                "zo.",
                "[z]oe",
                "(",
                "\\",
                "\\Qzoe\\E",
                "$",
                "{\"$gt\":\"\"}",
                "zoe zorro",
                "ociété",
                "🙂",
                "\0",
                "%",
                "\u202e",
                "\uD83D",
                "\uFFFF",
                "zzzzzz"
            })
    void findsNothingByWhatIsNoBeginningOfAWord(String typed) {
        leads.insert(received(1, named("Zoé Müller", "zoe.muller@sg.example")), Set.of());
        assertThat(leads.search(typed, 10)).isEmpty();
    }

    @Test
    void findsTheLatestFirst() {
        Lead first = leads.insert(received(1, named("Ann", "ann@a.example")), Set.of());
        Lead second = leads.insert(received(2, named("Anna", "anna@a.example")), Set.of());
        leads.insert(received(3, named("Bob", "bob@a.example")), Set.of());
        assertThat(leads.search("ann", 10)).containsExactly(second, first);
        assertThat(leads.search("ann", 1)).containsExactly(second);
        assertThat(leads.search("ann@", 10)).containsExactly(first);
    }

    @Test
    void needsAWordForEachThatWasTyped() {
        leads.insert(received(1, named("Ann Arbor", "a@a.example")), Set.of());
        Lead both = leads.insert(received(2, named("Ann Bean", "b@a.example")), Set.of());
        assertThat(leads.search("bea ann", 10)).containsExactly(both);
        assertThat(leads.search("ann b z", 10)).isEmpty();
    }

    @Test
    void findsByAVeryLongWord() {
        String name = "a".repeat(10_000);
        Lead lead = leads.insert(received(1, named(name, "a@b.example")), Set.of());
        assertThat(leads.search(name, 10)).containsExactly(lead);
    }

    private static LeadFacts named(String person, String email) {
        String domain = email.substring(email.indexOf('@') + 1);
        Company company =
                new Company("Société Générale (L'Oréal) Loire-Atlantique", domain, null, null, null, null, null);
        Contact contact = new Contact(email, person, null, null, null, null);
        return new LeadFacts(nobody().provenance(), contact, company, Deal.UNKNOWN, null, Map.of());
    }
}
