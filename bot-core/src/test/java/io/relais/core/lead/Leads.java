package io.relais.core.lead;

import io.relais.core.i18n.Localized;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.scoring.Axis;
import io.relais.core.scoring.Band;
import io.relais.core.scoring.FitGrade;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.ScoreLine;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Leads to test with, at one fixed time. Their scores are made up: no rule is needed to build them. */
public final class Leads {

    /** A Tuesday, half past ten in Paris. */
    public static final Instant NOW = Instant.parse("2026-05-12T08:30:00Z");

    /** Marketing answers a rejection by then. */
    public static final Instant BY = NOW.plus(Duration.ofDays(2));

    public static final Actor ANA = new Actor("ana", Authority.REP, Via.SLACK);
    public static final Actor BEN = new Actor("ben", Authority.REP, Via.TEAMS);

    private Leads() {}

    /** Lead 4711, an MQL offered to Ana. */
    public static Lead anMql() {
        return offered(received(4711, facts("claire.petit@northwind.example")), "ana")
                .lead()
                .saved();
    }

    /** Claire Petit of Northwind RH, all known of her, under that address. */
    public static LeadFacts facts(String email) {
        return new LeadFacts(
                new Provenance("webinar-may", null, "Onboarding 2026", NOW),
                new Contact(email, "Claire Petit", "DRH", Role.DECISION_MAKER, "+33 1 00 00 00 00", "fr-FR"),
                new Company("Northwind RH", "northwind.example", 220, "SaaS", "FR", "Lyon", new BigDecimal("18000000")),
                new Deal(new BigDecimal("60000.00"), "EUR", 9),
                new Consent("legitimate_interest", NOW),
                Map.of());
    }

    /** Somebody of whom nothing is known but the source. */
    public static LeadFacts nobody() {
        Provenance provenance = new Provenance("import", null, null, NOW);
        return new LeadFacts(provenance, Contact.UNKNOWN, Company.UNKNOWN, Deal.UNKNOWN, null, Map.of());
    }

    /** It came in and is nurtured. */
    public static Made received(long number, LeadFacts facts) {
        List<Signal> signals = List.of(new Signal("demo_request", NOW, 1, null, null));
        Lead blank = new Lead(new LeadId(number), 0, facts, List.of(), score(), Progress.received(NOW), null);
        return made(blank, new LeadEvent.Received(stamp(Actor.RELAIS), signals, score()));
    }

    /** It became an MQL and was offered to that rep, besides. */
    public static Made offered(Made made, String rep) {
        Made mql = mql(made);
        Assignment assignment = new Assignment(rep, new Reason(Rule.ROUND_ROBIN, List.of()));
        Instant acceptBy = NOW.plus(Duration.ofHours(2));
        return mql.then(made(
                mql.lead(),
                new LeadEvent.Assigned(stamp(Actor.RELAIS), assignment, acceptBy),
                new Notice.Offer(rep, Notice.Occasion.ASSIGNED)));
    }

    /** It became an MQL, besides. */
    public static Made mql(Made made) {
        return made.then(made(made.lead(), new LeadEvent.BecameMql(stamp(Actor.RELAIS), ""), new Notice.Announce()));
    }

    /** A rep works it. */
    public static Made accepted(Lead lead, Actor by) {
        LeadEvent accepted = new LeadEvent.Accepted(stamp(by), NOW.plus(Duration.ofHours(24)));
        return made(lead, accepted, new Notice.Refresh(), new Notice.Announce());
    }

    /** A rep did not accept it. */
    public static Made rejected(Lead lead, Actor by) {
        return made(
                lead,
                new LeadEvent.Rejected(stamp(by), RejectReason.MISROUTED, "territory", "", BY),
                new Notice.Refresh(),
                new Notice.Announce());
    }

    /** The latest decision was taken back. */
    public static Made undone(Lead lead, Progress before) {
        return made(lead, new LeadEvent.Undone(stamp(ANA), "Rejected", before, score()), new Notice.Refresh());
    }

    /** One event on a lead, and who must be told of it. */
    public static Made made(Lead lead, LeadEvent event, Notice... notices) {
        return Made.of(lead, event, notices);
    }

    /** Done by that person, now. */
    public static Stamp stamp(Actor by) {
        return new Stamp(NOW, by, "scoring-1");
    }

    /** A score that makes an MQL. */
    public static Score score() {
        return new Score(
                FitGrade.A,
                40,
                30,
                3,
                Band.MQL,
                List.of(new ScoreLine(
                        Axis.ENGAGEMENT,
                        "demo_request",
                        new Localized("asked for a demo", "demande de démo"),
                        30,
                        1,
                        NOW)),
                List.of("revenue"),
                "scoring-1");
    }
}
