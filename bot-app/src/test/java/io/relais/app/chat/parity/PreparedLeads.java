package io.relais.app.chat.parity;

import io.relais.core.conversation.Desk;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.Company;
import io.relais.core.lead.Contact;
import io.relais.core.lead.Deal;
import io.relais.core.lead.Decision;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.qualification.Framework;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts leads into the record as the rules bring them there; nobody is told of them. */
record PreparedLeads(Desk desk) {

    /** A lead of a person of its own, that stands there. */
    LeadId at(Start start) {
        LeadId id = desk.store().nextId();
        Made made = made(id, start);
        desk.store().insert(new Made(made.lead(), made.events(), List.of()), Set.of());
        return id;
    }

    private Made made(LeadId id, Start start) {
        Instant now = Instant.now();
        Start before = start.before();
        if (before == null) {
            List<Signal> interest = List.of(
                    new Signal("demo_request", now, 1, null, null), new Signal("pricing_page", now, 3, null, null));
            return desk.rules().receive(id, facts(id, now), interest, new Stamping(Actor.RELAIS, now));
        }
        Made so = made(id, before);
        Framework checklist =
                Checklist.of(so.lead(), desk.rules().policy().frameworks()).framework();
        Decision decision = desk.rules().decide(so.lead(), start.step(so.lead(), checklist, now), now);
        return so.then(decision.fold(
                next -> next,
                unchanged -> {
                    throw new IllegalStateException(start + " changes nothing");
                },
                refused -> {
                    throw new IllegalStateException(start + ": " + refused.refusal());
                }));
    }

    /** The address of the person of a lead. */
    static String email(LeadId id) {
        return "claire" + id + "@northwind.example";
    }

    private static LeadFacts facts(LeadId id, Instant now) {
        return new LeadFacts(
                new Provenance("webinar-may", "parity-" + id, null, now),
                new Contact(email(id), "Claire Petit", "DRH", Role.DECISION_MAKER, null, null),
                new Company("Northwind RH", "northwind.example", 220, "SaaS", "FR", "Lyon", null),
                new Deal(new BigDecimal("60000"), "EUR", 9),
                null,
                Map.of());
    }
}
