package io.relais.app.api.read;

import io.relais.core.lead.Company;
import io.relais.core.lead.Consent;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.LeadId;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a lead as a source sends it. */
public final class LeadReader {

    /** What an export says of how a lead stands, and of where a line was refused: but for its number, it comes in anew. */
    public static final String EXPORTED = "relais";

    private final Instant now;
    private final @Nullable LeadId exported;
    private final Bulk most;
    private final Findings findings = new Findings();
    private final ExtraFields extra;

    private LeadReader(Instant now, @Nullable LeadId exported) {
        this.now = now;
        this.exported = exported;
        this.most = exported == null ? Bulk.SENT : Bulk.EXPORTED;
        this.extra = new ExtraFields(findings, most);
    }

    /**
     * A lead as a source sent it.
     *
     * @param idempotencyKey the sender's own key of this lead, or null
     * @param exported the number that it had where it was exported, or null
     */
    public record SentLead(
            LeadFacts facts,
            List<Signal> signals,
            @Nullable String idempotencyKey,
            @Nullable LeadId exported) {
        /** Copies the list. */
        public SentLead {
            signals = List.copyOf(signals);
        }
    }

    /**
     * The lead in that body.
     *
     * @throws io.relais.app.http.Refused with everything that is wrong
     */
    public static SentLead read(ObjectNode body, Instant now) {
        return new LeadReader(now, exported(body)).lead(body);
    }

    /** The number that a lead had where it was exported, or null. */
    public static @Nullable LeadId exported(ObjectNode body) {
        JsonNode number = body.path(EXPORTED).path("id");
        boolean isNumber = number.isIntegralNumber() && number.canConvertToLong() && number.longValue() > 0;
        return isNumber ? new LeadId(number.longValue()) : null;
    }

    private SentLead lead(ObjectNode body) {
        Fields lead = Fields.of(body, findings);
        Provenance provenance = provenance(lead);
        Contact contact = contact(lead.object("contact"), provenance);
        Company company = company(lead.object("company"));
        Deal deal = deal(lead.object("deal"));
        Consent consent = consent(lead.object("consent"));
        List<Signal> signals = signals(lead.objects("signals", most.signals()), provenance.receivedAt());
        String key = lead.text("idempotencyKey", Limits.WORD);
        lead.pass(EXPORTED);
        extra.keep(lead.object("extra"), "");
        extra.keep(lead, "");
        LeadFacts facts = new LeadFacts(provenance, contact, company, deal, consent, extra.kept());
        return new SentLead(facts, signals, key, exported);
    }

    private Provenance provenance(Fields lead) {
        String source = lead.required("source", Limits.WORD);
        String externalId = lead.text("externalId", Limits.WORD);
        String campaign = lead.text("campaign", Limits.WORD);
        Instant receivedAt = lead.time("receivedAt", now.plus(Limits.AHEAD));
        return new Provenance(source, externalId, campaign, receivedAt == null ? now : receivedAt);
    }

    private Contact contact(Fields contact, Provenance provenance) {
        int before = findings.count();
        String email = contact.as("email", Shapes::email, "an e-mail address");
        if (email == null && provenance.externalId() == null && findings.count() == before) {
            contact.wrong("email", "is required where there is no externalId");
        }
        Contact read = new Contact(
                email,
                contact.text("name", Limits.NAME),
                contact.text("jobTitle", Limits.WORD),
                contact.as("role", Role::ofCode, Shapes.ROLES),
                contact.text("phone", Limits.WORD),
                contact.as("locale", Shapes::locale, "a language tag, such as fr-FR"));
        extra.keep(contact, "contact.");
        return read;
    }

    private Company company(Fields company) {
        Company read = new Company(
                company.text("name", Limits.NAME),
                company.as("domain", Shapes::domain, "an internet domain, such as northwind.example"),
                company.whole("employees", Limits.PEOPLE),
                company.text("sector", Limits.WORD),
                company.as("country", Shapes::country, "a country of ISO 3166-1, such as FR"),
                company.text("region", Limits.WORD),
                company.amount("revenue", Limits.REVENUE));
        extra.keep(company, "company.");
        return read;
    }

    private Deal deal(Fields deal) {
        Deal read = new Deal(
                deal.amount("amount", Limits.DEAL),
                deal.as("currency", Shapes::currency, "a currency of ISO 4217, such as EUR"),
                deal.whole("cycleMonths", Limits.MONTHS));
        extra.keep(deal, "deal.");
        return read;
    }

    private @Nullable Consent consent(Fields consent) {
        if (!consent.any()) {
            return null;
        }
        Consent read = new Consent(consent.required("basis", Limits.WORD), consent.time("at", now.plus(Limits.AHEAD)));
        extra.keep(consent, "consent.");
        return read;
    }

    private List<Signal> signals(List<Fields> all, Instant receivedAt) {
        SignalFields reading = new SignalFields(receivedAt, now.plus(Limits.AHEAD));
        List<@Nullable Signal> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            read.add(reading.read(all.get(i)));
            extra.keep(all.get(i), "signals[" + i + "].");
        }
        return read.stream().flatMap(Stream::ofNullable).toList();
    }
}
