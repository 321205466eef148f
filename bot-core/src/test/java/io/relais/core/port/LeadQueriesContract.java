package io.relais.core.port;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.BEN;
import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.accepted;
import static io.relais.core.lead.Leads.facts;
import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static io.relais.core.lead.Leads.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent.Assigned;
import io.relais.core.lead.LeadEvent.Postponed;
import io.relais.core.lead.LeadEvent.Recycled;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Leads;
import io.relais.core.lead.RecycleReason;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.RoutingRequest.Load;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record of leads must find, unless it is searched for by words: that is {@link LeadSearchContract}. */
@SuppressWarnings("NullAway.Init")
public abstract class LeadQueriesContract {

    private LeadStore leads;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        leads = empty().leads();
    }

    @Test
    void queuesARepsLeadsByWhatPresses() {
        Lead later = offered(1, "ana", NOW.plusSeconds(200));
        Lead sooner = offered(2, "ana", NOW.plusSeconds(100));
        Lead mql = offered(3, "ana", NOW);
        Lead worked = leads.save(mql, accepted(mql, ANA), Set.of());
        offered(4, "ben", NOW);
        Lead closing = offered(5, "ana", NOW);
        leads.save(closing, rejected(closing, ANA), Set.of());
        leads.insert(Leads.mql(received(6, nobody())), Set.of());
        assertThat(leads.queue("ana", 10)).containsExactly(sooner, later, worked);
        assertThat(leads.queue("ana", 2)).containsExactly(sooner, later);
        assertThat(leads.queue("nobody", 10)).isEmpty();
    }

    @Test
    void listsTheMqlsThatNobodyOwns() {
        Lead first = leads.insert(Leads.mql(received(1, nobody())), Set.of());
        Lead second = leads.insert(Leads.mql(received(2, nobody())), Set.of());
        leads.insert(received(3, nobody()), Set.of());
        offered(4, "ana", NOW);
        assertThat(leads.waiting(10)).containsExactly(first, second);
        assertThat(leads.waiting(1)).containsExactly(first);
    }

    @Test
    void pagesDownwards() {
        List<Lead> all = List.of(
                leads.insert(received(10, nobody()), Set.of()),
                offered(20, "ana", NOW),
                leads.insert(received(30, nobody()), Set.of()),
                offered(40, "ana", NOW),
                offered(50, "ben", NOW));
        assertThat(page(null, null, null)).containsExactly(all.get(4), all.get(3), all.get(2));
        assertThat(page(null, null, 30L)).containsExactly(all.get(1), all.get(0));
        assertThat(page(null, null, 10L)).isEmpty();
        assertThat(page(LeadStage.NURTURING, null, null)).containsExactly(all.get(2), all.get(0));
        assertThat(page(null, "ana", null)).containsExactly(all.get(3), all.get(1));
        assertThat(page(LeadStage.MQL, "ana", 40L)).containsExactly(all.get(1));
        assertThat(page(LeadStage.SQL, null, null)).isEmpty();
    }

    @Test
    void findsThoseThatAreThereOfManyNumbers() {
        Lead first = leads.insert(received(10, nobody()), Set.of());
        leads.insert(received(20, nobody()), Set.of());
        Lead third = offered(30, "ana", NOW);
        assertThat(leads.findAll(Set.of(first.id(), third.id(), new LeadId(40))))
                .containsExactly(third, first);
        assertThat(leads.findAll(Set.of(new LeadId(40)))).isEmpty();
        assertThat(leads.findAll(Set.of())).isEmpty();
    }

    @Test
    void namesTheOwnerOfTheLatestOpenLeadOfACompany() {
        assertThat(leads.ownerAt("northwind.example")).isNull();
        offeredAt(1, "a@northwind.example", "ana");
        assertThat(leads.ownerAt("northwind.example")).isEqualTo("ana");
        Lead later = offeredAt(2, "b@northwind.example", "ben");
        assertThat(leads.ownerAt("northwind.example")).isEqualTo("ben");
        leads.insert(received(3, facts("c@northwind.example")), Set.of());
        assertThat(leads.ownerAt("northwind.example")).isEqualTo("ben");
        leads.save(later, rejected(later, BEN), Set.of());
        assertThat(leads.ownerAt("northwind.example")).isEqualTo("ana");
        assertThat(leads.ownerAt("southwind.example")).isNull();
    }

    @Test
    void countsEachLeadForTheRepItWasGivenToLast() {
        assertThat(leads.loads(NOW)).isEmpty();
        assigned(1, "ana", NOW.minusSeconds(9));
        assigned(2, "ana", NOW.minusSeconds(5));
        assigned(3, "ana", NOW.minusSeconds(7));
        Lead moved = assigned(4, "ana", NOW.minusSeconds(2));
        leads.save(moved, assignment(moved, "ben", NOW.minusSeconds(1)), Set.of());
        leads.insert(received(5, nobody()), Set.of());
        assertThat(leads.loads(NOW.minusSeconds(7)))
                .isEqualTo(Map.of("ana", new Load(2, NOW.minusSeconds(5)), "ben", new Load(1, NOW.minusSeconds(1))));
    }

    @Test
    void listsWhatIsDueTheLongestFirst() {
        Lead sleeping = recycled(1, NOW.minusSeconds(5));
        Lead postponed = postponed(2, NOW.minusSeconds(9));
        recycled(3, NOW.plusMillis(1));
        offered(4, "ana", NOW);
        Lead now = recycled(5, NOW);
        assertThat(leads.due(NOW, 10)).containsExactly(postponed.id(), sleeping.id(), now.id());
        assertThat(leads.due(NOW, 1)).containsExactly(postponed.id());
        Lead awake = leads.save(sleeping, accepted(sleeping, ANA), Set.of());
        assertThat(leads.due(NOW, 10)).doesNotContain(awake.id());
    }

    private Lead offered(long number, String rep, Instant acceptBy) {
        Lead mql = leads.insert(Leads.mql(received(number, nobody())), Set.of());
        Assignment assignment = assignmentTo(rep);
        return leads.save(mql, Leads.made(mql, new Assigned(Leads.stamp(ANA), assignment, acceptBy)), Set.of());
    }

    private Lead offeredAt(long number, String email, String rep) {
        return leads.insert(Leads.offered(received(number, facts(email)), rep), Set.of());
    }

    private Lead assigned(long number, String rep, Instant at) {
        Lead mql = leads.insert(Leads.mql(received(number, nobody())), Set.of());
        return leads.save(mql, assignment(mql, rep, at), Set.of());
    }

    private static Made assignment(Lead lead, String rep, Instant at) {
        Stamp stamp = new Stamp(at, ANA, "scoring-1");
        return Leads.made(lead, new Assigned(stamp, assignmentTo(rep), at.plusSeconds(60)));
    }

    private static Assignment assignmentTo(String rep) {
        return new Assignment(rep, new Assignment.Reason(Assignment.Rule.ROUND_ROBIN, List.of()));
    }

    private Lead recycled(long number, Instant until) {
        Lead lead = leads.insert(received(number, nobody()), Set.of());
        Recycled recycled = new Recycled(Leads.stamp(ANA), RecycleReason.NOT_NOW, until, "", Leads.score());
        return leads.save(lead, Leads.made(lead, recycled), Set.of());
    }

    private Lead postponed(long number, Instant until) {
        Lead lead = offered(number, "ana", NOW.plus(Duration.ofHours(1)));
        return leads.save(lead, Leads.made(lead, new Postponed(Leads.stamp(ANA), until)), Set.of());
    }

    private List<Lead> page(@Nullable LeadStage stage, @Nullable String owner, @Nullable Long below) {
        return leads.page(new LeadFilter(stage, owner, below == null ? null : new LeadId(below)), 3);
    }
}
