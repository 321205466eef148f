package io.relais.core.application;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand.Assign;
import io.relais.core.lead.LeadRules;
import io.relais.core.lead.LeadStage;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Member;
import io.relais.core.routing.RoutingRequest;
import io.relais.core.routing.RoutingRules;
import io.relais.core.routing.Team;
import io.relais.core.routing.TeamRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Gives an MQL without an owner to a rep, as part of the very decision that made it one. */
public final class Routing {

    /** How far back the reps' load is compared. */
    private static final Duration LATELY = Duration.ofDays(7);

    private final LeadStore store;
    private final LeadRules rules;
    private final RoutingRules routing = new RoutingRules();
    private final List<String> reps;
    private final Predicate<String> unreachable;

    /**
     * Among the reps of this team.
     *
     * @param unreachable whether it is known, without asking anybody, that the rep with an id is in no chat
     */
    public Routing(LeadStore store, LeadRules rules, Team team, Predicate<String> unreachable) {
        this.store = store;
        this.rules = rules;
        this.unreachable = unreachable;
        this.reps = team.with(TeamRole.REP).stream().map(Member::id).toList();
    }

    /** What was made of a lead, and its assignment where it waits for one and the team has a rep. */
    public Made assigned(Made made, Instant now) {
        Lead lead = made.lead();
        if (lead.stage() != LeadStage.MQL || lead.owner() != null || reps.isEmpty()) {
            return made;
        }
        Assignment assignment = routing.assign(request(lead, now));
        return rules.decide(lead, new Assign(Actor.RELAIS, assignment), now)
                .fold(made::then, unchanged -> made, refused -> made);
    }

    private RoutingRequest request(Lead lead, Instant now) {
        String domain = lead.facts().company().domain();
        String companyOwner = domain == null ? null : store.ownerAt(domain);
        Set<String> refusedBy = Set.copyOf(lead.progress().history().declinedBy());
        Set<String> absent = reps.stream().filter(unreachable).collect(Collectors.toSet());
        return new RoutingRequest(reps, companyOwner, refusedBy, absent, store.loads(now.minus(LATELY)));
    }
}
