package io.relais.core.lead;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadEvent.Received;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.Signal;
import java.time.Instant;
import java.util.List;

/** Decides what may be done to a lead. Pure: the same lead, command and time give the same decision. */
public final class LeadRules {

    private final LeadPolicy policy;

    /** Decides by this policy. */
    public LeadRules(LeadPolicy policy) {
        this.policy = policy;
    }

    /** A lead comes in; it is an MQL at once where it enters the band. */
    public Made receive(LeadId id, LeadFacts facts, List<Signal> signals, Stamping by) {
        Score score = policy.scoring().score(facts.fit(), signals, by.now());
        Lead blank = new Lead(id, 0, facts, List.of(), score, Progress.received(by.now()), null);
        Made received = Made.of(blank, new Received(stamp(by), signals, score));
        return new Bands(policy).enter(received, stamp(by));
    }

    /** Decides a command on a lead as it stands. */
    public Decision decide(Lead lead, LeadCommand command, Instant now) {
        return command.accept(new Deciding(policy, lead, stamp(new Stamping(command.by(), now))));
    }

    /** The policy that these rules decide by. */
    public LeadPolicy policy() {
        return policy;
    }

    private Stamp stamp(Stamping by) {
        return new Stamp(by.now(), by.actor(), policy.scoring().version());
    }

    /** Who does it, and when. */
    public record Stamping(Actor actor, Instant now) {}
}
