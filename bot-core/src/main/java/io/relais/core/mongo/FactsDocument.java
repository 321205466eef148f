package io.relais.core.mongo;

import io.relais.core.lead.Company;
import io.relais.core.lead.Consent;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.scoring.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** What came in, as it is stored. The source's own fields are pairs, since a field's name can't be any text. */
final class FactsDocument {

    private FactsDocument() {}

    static Document of(LeadFacts facts) {
        List<Map.Entry<String, String>> extra = facts.extra().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return new DocumentWriter()
                .part("provenance", facts.provenance(), FactsDocument::of)
                .part("contact", facts.contact(), FactsDocument::of)
                .part("company", facts.company(), FactsDocument::of)
                .part("deal", facts.deal(), FactsDocument::of)
                .part("consent", facts.consent(), FactsDocument::of)
                .parts("extra", extra, FactsDocument::of)
                .document();
    }

    static LeadFacts read(DocumentReader from) {
        Map<String, String> extra = new LinkedHashMap<>();
        from.parts("extra", pair -> extra.put(pair.text("name"), pair.text("value")));
        return new LeadFacts(
                from.part("provenance", FactsDocument::provenance),
                from.part("contact", FactsDocument::contact),
                from.part("company", FactsDocument::company),
                from.part("deal", FactsDocument::deal),
                from.partOrNull("consent", FactsDocument::consent),
                extra);
    }

    private static Document of(Provenance provenance) {
        return new DocumentWriter()
                .text("source", provenance.source())
                .text("externalId", provenance.externalId())
                .text("campaign", provenance.campaign())
                .time("receivedAt", provenance.receivedAt())
                .document();
    }

    private static Provenance provenance(DocumentReader from) {
        return new Provenance(
                from.text("source"),
                from.textOrNull("externalId"),
                from.textOrNull("campaign"),
                from.time("receivedAt"));
    }

    private static Document of(Contact contact) {
        return new DocumentWriter()
                .text("email", contact.email())
                .text("name", contact.name())
                .text("jobTitle", contact.jobTitle())
                .word("role", contact.role())
                .text("phone", contact.phone())
                .text("locale", contact.locale())
                .document();
    }

    private static Contact contact(DocumentReader from) {
        return new Contact(
                from.textOrNull("email"),
                from.textOrNull("name"),
                from.textOrNull("jobTitle"),
                from.wordOrNull("role", Role.class),
                from.textOrNull("phone"),
                from.textOrNull("locale"));
    }

    private static Document of(Company company) {
        return new DocumentWriter()
                .text("name", company.name())
                .text("domain", company.domain())
                .number("employees", company.employees())
                .text("sector", company.sector())
                .text("country", company.country())
                .text("region", company.region())
                .amount("revenue", company.revenue())
                .document();
    }

    private static Company company(DocumentReader from) {
        return new Company(
                from.textOrNull("name"),
                from.textOrNull("domain"),
                from.numberOrNull("employees"),
                from.textOrNull("sector"),
                from.textOrNull("country"),
                from.textOrNull("region"),
                from.amountOrNull("revenue"));
    }

    private static Document of(Deal deal) {
        return new DocumentWriter()
                .amount("amount", deal.amount())
                .text("currency", deal.currency())
                .number("cycleMonths", deal.cycleMonths())
                .document();
    }

    private static Deal deal(DocumentReader from) {
        return new Deal(from.amountOrNull("amount"), from.textOrNull("currency"), from.numberOrNull("cycleMonths"));
    }

    private static Document of(Consent consent) {
        return new DocumentWriter()
                .text("basis", consent.basis())
                .time("at", consent.at())
                .document();
    }

    private static Consent consent(DocumentReader from) {
        return new Consent(from.text("basis"), from.timeOrNull("at"));
    }

    private static Document of(Map.Entry<String, String> extra) {
        return new DocumentWriter()
                .text("name", extra.getKey())
                .text("value", extra.getValue())
                .document();
    }
}
