package io.relais.core.port;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.BEN;
import static io.relais.core.lead.Leads.NOW;
import static io.relais.core.lead.Leads.nobody;
import static io.relais.core.lead.Leads.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.FeedbackEvent;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadFacts.Provenance;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Leads;
import io.relais.core.lead.Past;
import io.relais.core.lead.RejectReason;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record of leads must find of the decisions on them. */
@SuppressWarnings("NullAway.Init")
public abstract class FeedbackQueriesContract {

    private LeadStore leads;

    /** An empty record. */
    protected abstract Stores empty();

    @BeforeEach
    void start() {
        leads = empty().leads();
    }

    @Test
    void listsWhatMarketingOwesTheMostPressingFirst() {
        Lead later = rejected(1, "fair", ANA, NOW.plusSeconds(20));
        Lead sooner = rejected(2, "fair", BEN, NOW.plusSeconds(10));
        Lead asked = rejected(3, "fair", ANA, NOW);
        does(asked, new FeedbackEvent.DetailAsked(stamp(BEN, 1), "which?"));
        accepted(4, "fair");
        assertThat(leads.owed(10)).containsExactly(sooner, later);
        assertThat(leads.owed(1)).containsExactly(sooner);
        does(sooner, new FeedbackEvent.FixedAtSource(stamp(BEN, 2), ""));
        assertThat(leads.owed(10)).containsExactly(later);
    }

    @Test
    void listsDecisionsByTheirStateTheLatestFirst() {
        Lead first = accepted(1, "fair");
        Lead second = accepted(2, "fair");
        Lead owed = rejected(3, "fair", BEN, NOW);
        Lead fixed = does(owed, new FeedbackEvent.FixedAtSource(stamp(ANA, 5), "seen to"));
        assertThat(told(null, State.TOLD)).containsExactly(second, first);
        assertThat(told(null, State.TOLD, State.FIXED)).containsExactly(fixed, second, first);
        assertThat(told("ben", State.TOLD, State.FIXED)).containsExactly(fixed);
        assertThat(told("ana", State.FIXED)).isEmpty();
        assertThat(leads.told(new FeedbackFilter(Set.of(State.TOLD), null), 1)).containsExactly(second);
        assertThat(told(null)).isEmpty();
    }

    @Test
    void tellsWhatHappenedToLeadsThatWereDecidedOn() {
        Lead first = accepted(1, "fair");
        Lead second = accepted(2, "fair");
        rejected(3, "fair", BEN, NOW);
        FeedbackFilter told = new FeedbackFilter(Set.of(State.TOLD), null);
        assertThat(leads.past(told, 10))
                .containsExactly(
                        new Past(second, leads.history(second.id())), new Past(first, leads.history(first.id())));
        assertThat(leads.past(told, 1)).hasSize(1);
    }

    @Test
    void forgetsWhatIsNoLongerSo() {
        Lead owed = rejected(1, "fair", ANA, NOW);
        Lead undone = leads.save(
                owed, Leads.undone(owed, Leads.received(1, nobody()).lead().progress()), Set.of());
        assertThat(leads.owed(10)).isEmpty();
        assertThat(told(null, State.values())).isEmpty();
        assertThat(leads.tallies(Set.of("fair"))).isEmpty();
        assertThat(undone.feedback()).isNull();
    }

    @Test
    void countsTheLeadsOfEachSourceByTheirVerdict() {
        rejected(1, "fair", ANA, NOW);
        rejected(2, "fair", ANA, NOW);
        accepted(3, "fair");
        mql(4, "fair");
        leads.insert(received(5, from("fair")), Set.of());
        accepted(6, "web \"$x\"");
        leads.insert(received(7, from("nothing handed over")), Set.of());
        accepted(8, "not asked for");
        Lead back = rejected(9, "fair", ANA, NOW);
        does(back, new FeedbackEvent.Disagreed(stamp(BEN, 1), "220 people"));
        SourceTally fair = new SourceTally(Map.of(LeadStage.REJECTED, 2, LeadStage.ACCEPTED, 1, LeadStage.MQL, 2));
        SourceTally web = new SourceTally(Map.of(LeadStage.ACCEPTED, 1));
        assertThat(leads.tallies(Set.of("fair", "web \"$x\"", "nothing handed over", "unheard of")))
                .isEqualTo(Map.of("fair", fair, "web \"$x\"", web));
        assertThat(leads.tallies(Set.of())).isEmpty();
    }

    @Test
    void tellsWhatHappenedPageByPage() {
        List<Lead> all = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            all.add(leads.insert(Leads.mql(received(number, from("s" + number))), Set.of()));
        }
        Lead touched = does(all.get(1), new LeadEvent.Accepted(stamp(ANA, 9), NOW));
        List<Trail> trails = new ArrayList<>();
        Trail last = null;
        List<Trail> page;
        do {
            page = leads.trails(NOW, last, 2);
            trails.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (!page.isEmpty());
        assertThat(trails).extracting(trail -> trail.lead().number()).containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 2L);
        assertThat(trails).extracting(Trail::source).startsWith("s1", "s3").endsWith("s7", "s2");
        assertThat(trails.get(6).events()).isEqualTo(leads.history(touched.id()));
        assertThat(leads.trails(NOW.plusSeconds(1), null, 10))
                .extracting(Trail::lead)
                .containsExactly(touched.id());
        assertThat(leads.trails(NOW.plusSeconds(10), null, 10)).isEmpty();
    }

    private Lead mql(long number, String source) {
        return leads.insert(Leads.mql(received(number, from(source))), Set.of());
    }

    private Lead accepted(long number, String source) {
        return does(mql(number, source), new LeadEvent.Accepted(stamp(ANA, number), NOW));
    }

    private Lead rejected(long number, String source, Actor by, Instant answerBy) {
        Stamp stamp = stamp(by, number);
        return does(
                mql(number, source), new LeadEvent.Rejected(stamp, RejectReason.MISROUTED, "territory", "", answerBy));
    }

    private Lead does(Lead lead, LeadEvent event) {
        return leads.save(lead, Leads.made(lead, event), Set.of());
    }

    private List<Lead> told(@Nullable String by, State... states) {
        return leads.told(new FeedbackFilter(Set.of(states), by), 10);
    }

    private static Stamp stamp(Actor by, long seconds) {
        return new Stamp(NOW.plusSeconds(seconds), by, "scoring-1");
    }

    private static LeadFacts from(String source) {
        Provenance provenance = new Provenance(source, null, null, NOW);
        LeadFacts nobody = nobody();
        return new LeadFacts(provenance, nobody.contact(), nobody.company(), nobody.deal(), null, Map.of());
    }
}
