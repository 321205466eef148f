package io.relais.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.routing.Assignment.Skipped;
import io.relais.core.routing.Assignment.Why;
import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutingRulesTest {

    private static final Instant NOON = Instant.parse("2026-05-12T12:00:00Z");
    private static final List<String> REPS = List.of("ana", "ben", "eve");

    private final RoutingRules rules = new RoutingRules();

    @Test
    void givesALeadToWhoeverWorksWithTheCompany() {
        Map<String, Load> busy = Map.of("ben", new Load(99, NOON));

        assertThat(assign("ben", Set.of(), busy)).isEqualTo(because("ben", Rule.COMPANY_OWNER));
    }

    @Test
    void takesTurnsByFewestLeadsThenLongestWaitThenPlaceInTheList() {
        Map<String, Load> load = Map.of("ana", new Load(2, NOON), "ben", new Load(1, NOON), "eve", new Load(1, null));

        assertThat(assign(null, Set.of(), load))
                .isEqualTo(because(
                        "eve",
                        Rule.ROUND_ROBIN,
                        new Skipped("ana", Why.MORE_LEADS_LATELY),
                        new Skipped("ben", Why.SERVED_MORE_RECENTLY)));
        assertThat(assign(null, Set.of(), Map.of()))
                .isEqualTo(because(
                        "ana",
                        Rule.ROUND_ROBIN,
                        new Skipped("ben", Why.LATER_IN_THE_LIST),
                        new Skipped("eve", Why.LATER_IN_THE_LIST)));
    }

    @Test
    void neverOffersALeadFirstToWhoRefusedIt() {
        assertThat(assign("ana", Set.of("ana"), Map.of("ben", new Load(5, NOON), "eve", new Load(9, NOON))))
                .isEqualTo(because(
                        "ben",
                        Rule.ROUND_ROBIN,
                        new Skipped("ana", Why.REFUSED_BEFORE),
                        new Skipped("eve", Why.MORE_LEADS_LATELY)));
    }

    @Test
    void fallsBackToThoseWhoRefusedWhenNobodyElseIsLeft() {
        assertThat(assign(null, Set.copyOf(REPS), Map.of("ana", new Load(1, NOON))))
                .isEqualTo(because(
                        "ben",
                        Rule.NOBODY_ELSE,
                        new Skipped("ana", Why.MORE_LEADS_LATELY),
                        new Skipped("eve", Why.LATER_IN_THE_LIST)));
    }

    @Test
    void passesOverAnOwnerWhoIsNoRepAnyMore() {
        Assignment assignment = assign("zoe", Set.of(), Map.of());

        assertThat(assignment.rep()).isEqualTo("ana");
        assertThat(assignment.reason().skipped()).contains(new Skipped("zoe", Why.NOT_A_REP));
    }

    @Test
    void passesOverWhoCanNotBeTold() {
        Assignment instead = without(Set.of("ana", "ben"), "ana", Set.of());

        assertThat(instead)
                .isEqualTo(because(
                        "eve",
                        Rule.ROUND_ROBIN,
                        new Skipped("ana", Why.UNREACHABLE),
                        new Skipped("ben", Why.UNREACHABLE)));
        assertThat(without(Set.of("ana"), null, Set.copyOf(REPS)))
                .isEqualTo(because(
                        "ben",
                        Rule.NOBODY_ELSE,
                        new Skipped("ana", Why.UNREACHABLE),
                        new Skipped("eve", Why.LATER_IN_THE_LIST)));
    }

    @Test
    void doesNotGoBackToWhoRefusedItBecauseTheOthersCanNotBeTold() {
        assertThat(without(Set.of("ben", "eve"), null, Set.of("ana")))
                .isEqualTo(because(
                        "ben",
                        Rule.ROUND_ROBIN,
                        new Skipped("ana", Why.REFUSED_BEFORE),
                        new Skipped("eve", Why.LATER_IN_THE_LIST)));
    }

    @Test
    void sharesLeadsEvenly() {
        Map<String, Load> load = new HashMap<>();
        for (int i = 0; i < 301; i++) {
            Instant now = NOON.plusSeconds(i);
            load.merge(
                    assign(null, Set.of(), load).rep(),
                    new Load(1, now),
                    (old, one) -> new Load(old.recent() + 1, now));
        }

        assertThat(load.values()).extracting(Load::recent).containsExactlyInAnyOrder(100, 100, 101);
    }

    @Test
    void needsARep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoutingRequest(List.of(), null, Set.of(), Set.of(), Map.of()));
    }

    private Assignment assign(@Nullable String owner, Set<String> refusedBy, Map<String, Load> load) {
        return rules.assign(new RoutingRequest(REPS, owner, refusedBy, Set.of(), load));
    }

    private Assignment without(Set<String> unreachable, @Nullable String owner, Set<String> refusedBy) {
        return rules.assign(new RoutingRequest(REPS, owner, refusedBy, unreachable, Map.of()));
    }

    private static Assignment because(String rep, Rule rule, Skipped... skipped) {
        return new Assignment(rep, new Reason(rule, List.of(skipped)));
    }
}
