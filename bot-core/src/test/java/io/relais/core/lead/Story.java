package io.relais.core.lead;

import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.qualification.Evidence;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.scoring.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A lead to which one thing after another happens, each a second later, by the shipped rules. */
public final class Story {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private Made so;
    private Instant now;

    private Story(Made so, Instant now) {
        this.so = so;
        this.now = now;
    }

    /** It comes in at that time as an MQL. */
    public static Story from(Instant at) {
        List<Signal> interest =
                List.of(new Signal("demo_request", at, 1, null, null), new Signal("pricing_page", at, 3, null, null));
        Made received = StagedLeads.RULES.receive(
                new LeadId(1), StagedLeads.claire(), interest, new Stamping(Actor.RELAIS, at));
        return new Story(received, at);
    }

    /** From now on it is that time. */
    public Story at(Instant later) {
        now = later;
        return this;
    }

    /** It is offered to Ana. */
    public Story assigned() {
        Assignment toAna = new Assignment("ana", new Reason(Rule.ROUND_ROBIN, List.of()));
        return does(new LeadCommand.Assign(Actor.RELAIS, toAna));
    }

    /** Somebody does this; it must be possible. */
    public Story does(LeadCommand command) {
        now = now.plus(A_SECOND);
        so = so.then(StagedLeads.made(StagedLeads.RULES.decide(so.lead(), command, now)));
        return this;
    }

    /** Somebody does not accept it: another territory. */
    public Story rejects(Actor by) {
        return does(new LeadCommand.Reject(by, RejectReason.MISROUTED, "territory", ""));
    }

    /** Somebody accepts it and talks with the person. */
    public Story reaches(Actor by) {
        does(new LeadCommand.Accept(by));
        return does(StagedLeads.log(by, "call", Result.REACHED));
    }

    /** Somebody gives it up after a talk. */
    public Story disqualified(Actor by) {
        return reaches(by).does(new LeadCommand.Disqualify(by, DisqualifyReason.NO_NEED, ""));
    }

    /** Somebody makes it SQL. */
    public Story toSql(Actor by) {
        reaches(by);
        does(StagedLeads.filled(by, so.lead(), Evidence.DOCUMENTED));
        return does(StagedLeads.qualify(by));
    }

    /** What happened, under that number and source. */
    public Trail trail(long number, String source) {
        return new Trail(new LeadId(number), source, now, so.events());
    }
}
