package io.relais.core.lead;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.BEN;
import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.score;
import static io.relais.core.lead.Leads.stamp;

import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.ContactAttempt.Way;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.Notice.Announce;
import io.relais.core.lead.Notice.Answer;
import io.relais.core.lead.Notice.Occasion;
import io.relais.core.lead.Notice.Offer;
import io.relais.core.lead.Notice.Refresh;
import io.relais.core.lead.Notice.Report;
import io.relais.core.lead.Notice.Urgency;
import io.relais.core.lead.Notice.Word;
import io.relais.core.lead.Progress.Past;
import io.relais.core.lead.Progress.Standing;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Scorecard;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.routing.Assignment.Skipped;
import io.relais.core.routing.Assignment.Why;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A lead with every field, and one event of every kind: no lead is really so, but all of it must be kept. */
public final class FullLead {

    private static final Instant LATER = NOW.plusMillis(86_400_123);
    private static final List<Signal> SIGNALS = List.of(
            new Signal("pricing_page", NOW.minusSeconds(60), 3, "website", "/pricing"),
            new Signal("demo_request", NOW, 1, null, null));
    private static final ContactAttempt CALL =
            new ContactAttempt("c1", NOW, "ana", Way.CALL, Result.REACHED, "changes within 12 months");
    private static final Qualification FOUND =
            new Qualification(new BigDecimal("60000.00"), "EUR", "Demonstration", LocalDate.of(2026, 5, 20));
    private static final Scorecard CARD = new Scorecard(
            "bant",
            List.of(
                    new io.relais.core.qualification.Answer(
                            "need", Evidence.STATED, "Onboarding takes 3 weeks", "said so twice", null),
                    new io.relais.core.qualification.Answer(
                            "budget", Evidence.ASSUMED, "60000 EUR", "", "deal.amount")));

    private static final Feedback FEEDBACK = new Feedback(
            LeadStage.REJECTED,
            "ana",
            NOW,
            new Outcome("OFF_DEFINITION", "company_size", "20 people"),
            Feedback.State.OWED,
            LATER,
            List.of(new Feedback.Remark(Feedback.Kind.ASKED, "leo", LATER, "Which size did you see?")),
            List.of(new Feedback.Remark(Feedback.Kind.DISAGREED, "leo", NOW, "220 on their site")));

    private FullLead() {}

    /** All of it, as one decision on a new lead. */
    public static Made made(long number) {
        List<Notice> notices = List.of(
                new Offer("ana", Occasion.ASKED_AGAIN),
                new Refresh(),
                new Announce(),
                new Report(Urgency.OWED),
                new Answer("ana", Word.ASKED));
        return new Made(lead(number), events(), notices);
    }

    private static Lead lead(long number) {
        LeadFacts facts = Leads.facts("claire.petit@northwind.example");
        Provenance from = new Provenance("webinar-may", "hs-4711", "Onboarding 2026", NOW);
        LeadFacts full = new LeadFacts(
                from,
                facts.contact(),
                facts.company(),
                facts.deal(),
                facts.consent(),
                Map.of("utm_term", "onboarding", "a.b", "$x"));
        Lead.LastDecision last = new Lead.LastDecision("Accepted", "ana", NOW, progress());
        return new Lead(new LeadId(number), 0, full, SIGNALS, score(), progress(), last);
    }

    private static Progress progress() {
        return new Progress(
                new Standing(LeadStage.ACCEPTED, NOW, "ana", "ana"),
                new Clocks(LATER, LATER.plusMillis(1), LATER.plusMillis(2), LATER.plusMillis(3)),
                List.of(CALL),
                CARD,
                FOUND,
                new Outcome("NOT_NOW", "detail", "note"),
                new Past(List.of("ben"), 1, NOW.minusSeconds(3600), 1),
                FEEDBACK);
    }

    /** One of each kind. */
    public static List<LeadEvent> events() {
        Reason reason = new Reason(Rule.COMPANY_OWNER, List.of(new Skipped("ben", Why.REFUSED_BEFORE)));
        return List.of(
                new LeadEvent.Received(stamp(Actor.RELAIS), SIGNALS, score()),
                new LeadEvent.SignalsAdded(stamp(Actor.RELAIS), SIGNALS, score()),
                new LeadEvent.FactsCompleted(stamp(Actor.RELAIS), Leads.facts("claire.petit@northwind.example")),
                new LeadEvent.BecameMql(stamp(BEN), "asked for it"),
                new LeadEvent.Assigned(stamp(Actor.RELAIS), new Assignment("ana", reason), LATER),
                new LeadEvent.Postponed(stamp(ANA), LATER),
                new LeadEvent.Resurfaced(stamp(Actor.RELAIS)),
                new LeadEvent.Accepted(stamp(ANA), LATER),
                new LeadEvent.ContactLogged(stamp(ANA), CALL),
                new LeadEvent.ChecklistSaved(stamp(ANA), CARD, "a small deal"),
                new LeadEvent.Qualified(stamp(ANA), FOUND, 58),
                new LeadEvent.Rejected(stamp(ANA), RejectReason.OFF_DEFINITION, "sector", "a school", LATER),
                new LeadEvent.Disqualified(stamp(ANA), DisqualifyReason.NO_FIT, "wants on-premise"),
                new LeadEvent.Recycled(stamp(ANA), RecycleReason.UNDER_CONTRACT, LATER, "until spring", score()),
                new LeadEvent.WokeUp(stamp(Actor.RELAIS), score()),
                new FeedbackEvent.FixedAtSource(stamp(ANA), "the form asks for the size now"),
                new FeedbackEvent.Disagreed(stamp(ANA), "220 on their site"),
                new FeedbackEvent.DetailAsked(stamp(ANA), "Which size did you see?"),
                new FeedbackEvent.DetailGiven(stamp(ANA), "20, on the register", LATER),
                new FeedbackEvent.ReasonConfirmed(stamp(ANA)),
                new LeadEvent.Undone(stamp(ANA), "Accepted", progress(), score()));
    }
}
