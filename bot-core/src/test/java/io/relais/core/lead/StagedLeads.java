package io.relais.core.lead;

import io.relais.core.config.ConfigSource;
import io.relais.core.config.Configuration;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.ContactAttempt.Way;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Framework;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.scoring.Role;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Leads in each stage, brought there by the shipped rules; Ana owns those that have an owner. */
public final class StagedLeads {

    /** A Tuesday, half past ten in Paris. */
    public static final Instant NOW = Instant.parse("2026-05-12T08:30:00Z");

    public static final Actor ANA = new Actor("ana", Authority.REP, Via.SLACK);
    public static final Actor BEN = new Actor("ben", Authority.REP, Via.SLACK);
    public static final Actor MIA = new Actor("mia", Authority.MANAGER, Via.SLACK);
    public static final Actor LEO = new Actor("leo", Authority.MARKETER, Via.TEAMS);

    public static final Configuration CONFIGURATION = Configuration.load(ConfigSource.shipped());
    public static final LeadPolicy POLICY = new LeadPolicy(
            CONFIGURATION.scoring(),
            CONFIGURATION.frameworks(),
            CONFIGURATION.team().sla(),
            CONFIGURATION.team().hours());
    public static final LeadRules RULES = new LeadRules(POLICY);

    private StagedLeads() {}

    /** Claire Petit of Northwind RH, all known of her. */
    public static LeadFacts claire() {
        return new LeadFacts(
                new Provenance("webinar-may", "hs-4711", "Onboarding 2026", NOW),
                new Contact(
                        "claire.petit@northwind.example", "Claire Petit", "DRH", Role.DECISION_MAKER, null, "fr-FR"),
                new Company("Northwind RH", "northwind.example", 220, "SaaS", "FR", "Lyon", null),
                new Deal(new BigDecimal("60000"), "EUR", 9),
                null,
                Map.of());
    }

    /** Somebody else of that source, of whom as much is known. */
    public static LeadFacts from(String source, String email) {
        LeadFacts claire = claire();
        Contact contact = claire.contact();
        return new LeadFacts(
                new Provenance(source, null, null, NOW),
                new Contact(email, contact.name(), contact.jobTitle(), contact.role(), null, null),
                claire.company(),
                claire.deal(),
                null,
                Map.of());
    }

    /** Asked for a demo, and looked at the prices. */
    public static List<Signal> interest() {
        return List.of(
                new Signal("demo_request", NOW.minusSeconds(60), 1, null, null),
                new Signal("pricing_page", NOW.minusSeconds(80_000), 3, null, null));
    }

    /** Received, nothing done by the person yet. */
    public static Lead nurtured() {
        return RULES.receive(new LeadId(4711), claire(), List.of(), new Stamping(Actor.RELAIS, NOW))
                .lead();
    }

    /** An MQL that nobody owns. */
    public static Lead waiting() {
        return RULES.receive(new LeadId(4711), claire(), interest(), new Stamping(Actor.RELAIS, NOW))
                .lead();
    }

    /** An MQL offered to Ana. */
    public static Lead offered() {
        Assignment assignment = new Assignment("ana", new Reason(Rule.ROUND_ROBIN, List.of()));
        return after(waiting(), new LeadCommand.Assign(Actor.RELAIS, assignment));
    }

    /** Worked by Ana, not reached yet. */
    public static Lead accepted() {
        return after(offered(), new LeadCommand.Accept(ANA));
    }

    /** Worked by Ana, who has spoken with the person. */
    public static Lead reached() {
        return after(accepted(), log(ANA, "call-1", Result.REACHED));
    }

    /** Worked by Ana, everything documented. */
    public static Lead documented() {
        Lead lead = reached();
        return after(lead, filled(ANA, lead, Evidence.DOCUMENTED));
    }

    /** An opportunity. */
    public static Lead sql() {
        return after(documented(), qualify(ANA));
    }

    /** Not accepted by Ana. */
    public static Lead rejected() {
        return after(offered(), reject(ANA));
    }

    /** Not accepted by Ana, whom Leo asked for a detail. */
    public static Lead asked() {
        return after(rejected(), new LeadCommand.AskDetail(LEO, "Which size did you see?"));
    }

    /** The same, and she gave it. */
    public static Lead given() {
        return after(asked(), new LeadCommand.GiveDetail(ANA, "20, on the register"));
    }

    /** Not accepted by Ana; seen to by Leo. */
    public static Lead fixed() {
        return after(rejected(), new LeadCommand.FixAtSource(LEO, "the form asks now"));
    }

    /** Not accepted by Ana; Leo disagrees. */
    public static Lead sentBack() {
        return after(rejected(), new LeadCommand.Disagree(LEO, "220 employees, on their site"));
    }

    /** The same, and Ben does not accept it either. */
    public static Lead rejectedAgain() {
        return after(sentBack(), reject(BEN));
    }

    /** Not accepted by Ana, who took that back. */
    public static Lead undone() {
        return after(rejected(), new LeadCommand.Undo(ANA));
    }

    /** Not accepted by Ana, and put to sleep by Leo without an answer. */
    public static Lead asleepUnanswered() {
        return after(rejected(), new LeadCommand.Recycle(LEO, RecycleReason.NOT_NOW, null, ""));
    }

    /** Given up by Ana after a talk. */
    public static Lead disqualified() {
        return after(reached(), new LeadCommand.Disqualify(ANA, DisqualifyReason.NO_NEED, ""));
    }

    /** Asleep. */
    public static Lead recycled() {
        return after(reached(), new LeadCommand.Recycle(ANA, RecycleReason.NOT_NOW, null, ""));
    }

    /** Every answer of the lead's checklist at that level. */
    static LeadCommand.SaveChecklist filled(Actor by, Lead lead, Evidence level) {
        Framework framework = Checklist.of(lead, POLICY.frameworks()).framework();
        List<Answer> answers = framework.items().stream()
                .map(item -> new Answer(item.id(), level, "said so on 12 May", "", null))
                .toList();
        return new LeadCommand.SaveChecklist(by, framework.id(), answers);
    }

    static LeadCommand.LogContact log(Actor by, String id, Result result) {
        return new LeadCommand.LogContact(by, new ContactAttempt(id, NOW, by.id(), Way.CALL, result, ""));
    }

    static LeadCommand.Reject reject(Actor by) {
        return new LeadCommand.Reject(by, RejectReason.OFF_DEFINITION, "company_size", "");
    }

    static LeadCommand.Qualify qualify(Actor by) {
        LocalDate soon = LocalDate.of(2026, 5, 20);
        return new LeadCommand.Qualify(by, new Qualification(new BigDecimal("60000"), "EUR", "Demo", soon));
    }

    /** The lead after a command that must succeed. */
    public static Lead after(Lead lead, LeadCommand command) {
        return made(RULES.decide(lead, command, NOW)).lead();
    }

    /** What was made; fails where nothing was. */
    public static Made made(Decision decision) {
        return decision.fold(
                made -> made,
                unchanged -> {
                    throw new AssertionError("nothing changed");
                },
                refused -> {
                    throw new AssertionError("refused: " + refused.refusal());
                });
    }
}
