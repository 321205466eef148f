package io.relais.core.port;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.BEN;
import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.accepted;
import static io.relais.core.lead.Leads.facts;
import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static io.relais.core.lead.Leads.rejected;
import static io.relais.core.lead.Leads.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.FactsCompleted;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Leads;
import io.relais.core.lead.PersonKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every record of leads must do when it is written to; of two leads for one, {@link TwinLeadsContract}; what it must
 * find is in {@link LeadQueriesContract}.
 */
@SuppressWarnings("NullAway.Init")
public abstract class LeadStoreContract {

    private static final String CLAIRE = "claire.petit@northwind.example";
    private static final Set<String> NO_KEYS = Set.of();

    private LeadStore leads;
    private NoticeOutbox outbox;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        Stores stores = empty();
        leads = stores.leads();
        outbox = stores.outbox();
    }

    @Test
    void givesEachNumberOnce() throws Exception {
        List<Set<LeadId>> given = Race.run(runner -> () -> {
            Set<LeadId> own = new HashSet<>();
            IntStream.range(0, 25).forEach(time -> own.add(leads.nextId()));
            return own;
        });
        assertThat(given.stream().flatMap(Set::stream).toList())
                .hasSize(Race.RUNNERS * 25)
                .doesNotHaveDuplicates();
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(leads.find(new LeadId(1))).isNull();
        assertThat(leads.byKey("source:webinar:1")).isNull();
        assertThat(leads.openOf(new PersonKey(CLAIRE))).isNull();
        assertThat(leads.history(new LeadId(1))).isEmpty();
    }

    @Test
    void findsALeadAsItWasSaved() {
        Made received = received(1, facts(CLAIRE));
        Lead saved = leads.insert(received, Set.of("source:webinar:1", "request:hubspot:x"));
        assertThat(saved).isEqualTo(received.lead().saved());
        assertThat(leads.find(new LeadId(1))).isEqualTo(saved);
        assertThat(leads.byKey("source:webinar:1")).isEqualTo(saved);
        assertThat(leads.byKey("request:hubspot:x")).isEqualTo(saved);
        assertThat(leads.openOf(new PersonKey(CLAIRE))).isEqualTo(saved);
        assertThat(leads.history(saved.id())).isEqualTo(received.events());
    }

    @Test
    void writesManyLeadsAtOnceAndNamesThoseThatHaveATwin() {
        leads.insert(received(1, facts(CLAIRE)), Set.of("source:webinar:1"));
        List<LeadId> ids = leads.nextIds(3);
        assertThat(ids).doesNotHaveDuplicates().isSorted().hasSize(3);
        Made other = received(11, facts("tom.reed@fabrikam.example"));

        Set<LeadId> refused = leads.insertAll(List.of(
                new LeadStore.Received(received(10, nobody()), Set.of("source:webinar:1")),
                new LeadStore.Received(other, Set.of("source:webinar:11", "request:x:y")),
                new LeadStore.Received(received(12, facts(CLAIRE)), Set.of("source:webinar:12"))));

        assertThat(refused).containsExactlyInAnyOrder(new LeadId(10), new LeadId(12));
        assertThat(leads.find(new LeadId(11))).isEqualTo(other.lead().saved());
        assertThat(leads.history(new LeadId(11))).isEqualTo(other.events());
        assertThat(leads.find(new LeadId(12))).isNull();
        assertThat(leads.byKeys(Set.of("source:webinar:1", "source:webinar:11", "source:webinar:12")))
                .containsOnlyKeys("source:webinar:1", "source:webinar:11")
                .containsEntry("source:webinar:11", other.lead().saved());
    }

    @Test
    void savesADecisionWithItsEvents() {
        Made offered = Leads.offered(received(1, facts(CLAIRE)), "ana");
        Lead before = leads.insert(offered, NO_KEYS);
        Made accepted = accepted(before, ANA);
        Lead after = leads.save(before, accepted, NO_KEYS);
        assertThat(after).isEqualTo(accepted.lead().saved());
        assertThat(after.version()).isEqualTo(2);
        assertThat(leads.find(before.id())).isEqualTo(after);
        List<LeadEvent> all = new ArrayList<>(offered.events());
        all.addAll(accepted.events());
        assertThat(leads.history(before.id())).isEqualTo(all);
    }

    @Test
    void refusesAStaleSave() {
        Lead read = mql(1);
        Lead saved = leads.save(read, accepted(read, ANA), NO_KEYS);
        int events = leads.history(read.id()).size();
        assertThatThrownBy(() -> leads.save(read, accepted(read, BEN), Set.of("key")))
                .isInstanceOf(StaleLead.class);
        assertThat(leads.find(read.id())).isEqualTo(saved);
        assertThat(leads.history(read.id())).hasSize(events);
        assertThat(leads.byKey("key")).isNull();
    }

    @Test
    void refusesToSaveWhatIsNotThere() {
        Lead never = received(1, nobody()).lead().saved();
        assertThatThrownBy(() -> leads.save(never, accepted(never, ANA), NO_KEYS))
                .isInstanceOf(StaleLead.class);
        assertThat(leads.find(never.id())).isNull();
    }

    @Test
    void writesADecisionOnceThoughItIsSavedAgain() {
        Lead read = mql(1);
        Made accepted = accepted(read, ANA);
        Lead saved = leads.save(read, accepted, NO_KEYS);
        int events = leads.history(read.id()).size();
        int notices = pending(read.id());
        assertThat(leads.save(read, accepted, NO_KEYS)).isEqualTo(saved);
        Lead later = leads.save(saved, rejected(saved, BEN), NO_KEYS);
        assertThat(leads.save(read, accepted, NO_KEYS)).isEqualTo(saved);
        assertThat(leads.find(read.id())).isEqualTo(later);
        assertThat(leads.history(read.id())).hasSize(events + 1);
        assertThat(pending(read.id())).isEqualTo(notices + 2);
    }

    @Test
    void takesALeadInOnceThoughItIsInsertedAgain() {
        Made received = received(1, facts(CLAIRE));
        Lead saved = leads.insert(received, Set.of("key"));
        assertThat(leads.insert(received, Set.of("key"))).isEqualTo(saved);
        assertThat(leads.history(saved.id())).isEqualTo(received.events());
    }

    @Test
    void findsALeadByKeysThatCameLater() {
        Lead first = leads.insert(received(1, facts(CLAIRE)), Set.of("a"));
        Made nothing = new Made(first, List.of(), List.of());
        Lead second = leads.save(first, nothing, Set.of("a", "b"));
        assertThat(second).isEqualTo(first.saved());
        assertThat(leads.byKey("a")).isEqualTo(second);
        assertThat(leads.byKey("b")).isEqualTo(second);
        assertThatThrownBy(() -> leads.save(first, nothing, Set.of("c"))).isInstanceOf(StaleLead.class);
    }

    @Test
    void knowsAPersonByWhatIsLearntLater() {
        Lead unknown = leads.insert(received(1, nobody()), NO_KEYS);
        FactsCompleted learnt = new FactsCompleted(stamp(ANA), unknown.facts().completedBy(facts(CLAIRE)));
        Lead known = leads.save(unknown, Leads.made(unknown, learnt), NO_KEYS);
        assertThat(leads.openOf(new PersonKey(CLAIRE))).isEqualTo(known);
        assertThat(leads.search("northwind", 10)).containsExactly(known);
    }

    @Test
    void letsOneOfManyWinEachVersion() throws Exception {
        LeadId id = mql(1).id();
        int wins = 5;
        Race.run(runner -> () -> {
            win(id, new Actor("rep" + runner, Authority.REP, Via.SLACK), wins);
            return runner;
        });
        Lead end = Objects.requireNonNull(leads.find(id));
        assertThat(end.version()).isEqualTo(1 + Race.RUNNERS * wins);
        assertThat(leads.history(id)).hasSize(3 + Race.RUNNERS * wins);
    }

    private void win(LeadId id, Actor by, int wins) {
        for (int left = wins; left > 0; ) {
            Lead read = Objects.requireNonNull(leads.find(id));
            try {
                leads.save(read, accepted(read, by), NO_KEYS);
                left--;
            } catch (StaleLead lost) {
                assertThat(lost).hasMessageContaining("lead " + id);
            }
        }
    }

    private Lead mql(long number) {
        return leads.insert(Leads.offered(received(number, facts(CLAIRE)), "ana"), NO_KEYS);
    }

    private int pending(LeadId id) {
        Parcel parcel = Objects.requireNonNull(outbox.take(id, NOW, Duration.ofSeconds(1)));
        outbox.release(parcel);
        return parcel.notices().size();
    }
}
