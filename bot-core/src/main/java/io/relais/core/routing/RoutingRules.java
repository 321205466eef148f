package io.relais.core.routing;

import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.routing.Assignment.Skipped;
import io.relais.core.routing.Assignment.Why;
import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives a lead to a rep: the company's owner first, never first one who refused it, else round robin. Who can't be told is
 * passed over, unless that is everybody who is left.
 */
public final class RoutingRules {

    /** The rep for that lead, with the rule that matched and who was passed over. */
    public Assignment assign(RoutingRequest request) {
        String owner = request.companyOwner();
        List<Skipped> skipped = new ArrayList<>();
        if (owner != null) {
            if (!request.reps().contains(owner)) {
                skipped.add(new Skipped(owner, Why.NOT_A_REP));
            } else if (!request.refusedBy().contains(owner)
                    && !request.unreachable().contains(owner)) {
                return new Assignment(owner, new Reason(Rule.COMPANY_OWNER, List.of()));
            }
        }
        return roundRobin(request, skipped);
    }

    private static Assignment roundRobin(RoutingRequest request, List<Skipped> skipped) {
        List<String> willing = request.reps().stream()
                .filter(rep -> !request.refusedBy().contains(rep))
                .toList();
        if (willing.isEmpty()) {
            return choose(request, reachable(request, request.reps(), skipped), new Reason(Rule.NOBODY_ELSE, skipped));
        }
        request.reps().stream()
                .filter(rep -> !willing.contains(rep))
                .forEach(rep -> skipped.add(new Skipped(rep, Why.REFUSED_BEFORE)));
        return choose(request, reachable(request, willing, skipped), new Reason(Rule.ROUND_ROBIN, skipped));
    }

    /** Those who can be told; all of them where nobody can: a lead without a rep would be seen by nobody, either. */
    private static List<String> reachable(RoutingRequest request, List<String> among, List<Skipped> skipped) {
        List<String> there = among.stream()
                .filter(rep -> !request.unreachable().contains(rep))
                .toList();
        if (there.isEmpty()) {
            return among;
        }
        among.stream()
                .filter(rep -> !there.contains(rep))
                .forEach(rep -> skipped.add(new Skipped(rep, Why.UNREACHABLE)));
        return there;
    }

    private static Assignment choose(RoutingRequest request, List<String> among, Reason soFar) {
        String chosen = among.stream()
                .min(Comparator.comparingInt((String rep) -> load(request, rep).recent())
                        .thenComparing(rep -> lastServed(request, rep)))
                .orElseThrow();
        List<Skipped> skipped = new ArrayList<>(soFar.skipped());
        among.stream()
                .filter(rep -> !rep.equals(chosen))
                .forEach(rep -> skipped.add(new Skipped(rep, whyNot(request, rep, chosen))));
        return new Assignment(chosen, new Reason(soFar.rule(), skipped));
    }

    private static Why whyNot(RoutingRequest request, String rep, String chosen) {
        if (load(request, rep).recent() > load(request, chosen).recent()) {
            return Why.MORE_LEADS_LATELY;
        }
        boolean servedLater = lastServed(request, rep).isAfter(lastServed(request, chosen));
        return servedLater ? Why.SERVED_MORE_RECENTLY : Why.LATER_IN_THE_LIST;
    }

    private static Instant lastServed(RoutingRequest request, String rep) {
        Instant last = load(request, rep).last();
        return last == null ? Instant.MIN : last;
    }

    private static Load load(RoutingRequest request, String rep) {
        return request.load().getOrDefault(rep, Load.NONE);
    }
}
