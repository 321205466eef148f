package io.relais.core.port;

import static io.relais.core.lead.Leads.ANA;
import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent.Postponed;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Leads;
import io.relais.core.lead.Notice;
import io.relais.core.port.NoticeOutbox.OutboxState;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement.Delivered;
import io.relais.core.port.Settlement.GivenUp;
import io.relais.core.port.Settlement.PutOff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every outbox must do. */
@SuppressWarnings("NullAway.Init")
public abstract class NoticeOutboxContract {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Instant SOON = NOW.plusSeconds(10);
    private static final Instant AFTER_LEASE = NOW.plus(LEASE);
    private static final Post CARD = new Post(new MessageRef(Channel.SLACK, "T1", "D1", "1.1"), Post.Kind.CARD, "ana");
    private static final Post LINE = new Post(new MessageRef(Channel.TEAMS, "t", "19:x", "7"), Post.Kind.LINE, "");

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
    void isEmptyAtFirst() {
        assertThat(outbox.due(NOW, 10)).isEmpty();
        assertThat(outbox.take(new LeadId(1), NOW, LEASE)).isNull();
        assertThat(outbox.state()).isEqualTo(new OutboxState(0, null, 0));
    }

    @Test
    void handsOutTheNoticesOfADecisionInOrder() {
        Lead lead = offered(1);
        assertThat(outbox.due(NOW, 10)).containsExactly(lead.id());
        Parcel parcel = take(lead, NOW);
        assertThat(parcel.lead()).isEqualTo(lead);
        assertThat(parcel.posts()).isEmpty();
        assertThat(parcel.notices())
                .containsExactly(
                        new Pending("1-0", new Notice.Announce(), NOW, 0),
                        new Pending("1-1", new Notice.Offer("ana", Notice.Occasion.ASSIGNED), NOW, 0));
    }

    @Test
    void handsNothingOutBeforeItIsDue() {
        Lead lead = offered(1);
        Instant before = NOW.minusMillis(1);
        assertThat(outbox.due(before, 10)).isEmpty();
        assertThat(outbox.take(lead.id(), before, LEASE)).isNull();
    }

    @Test
    void listsTheLongestDueFirst() {
        Lead late = noticeAt(1, NOW.minusSeconds(1));
        Lead latest = noticeAt(2, NOW);
        Lead first = noticeAt(3, NOW.minusSeconds(2));
        assertThat(outbox.due(NOW, 10)).containsExactly(first.id(), late.id(), latest.id());
        assertThat(outbox.due(NOW, 2)).containsExactly(first.id(), late.id());
    }

    @Test
    void leavesAParcelToWhoeverTookIt() {
        Lead lead = offered(1);
        Lead other = offered(2);
        take(lead, NOW);
        assertThat(outbox.take(lead.id(), SOON, LEASE)).isNull();
        assertThat(outbox.due(SOON, 10)).containsExactly(other.id());
    }

    @Test
    void letsOneOfManyTakeAParcel() throws Exception {
        Lead lead = offered(1);
        List<Boolean> taken = Race.run(runner -> () -> outbox.take(lead.id(), NOW, LEASE) != null);
        assertThat(taken).containsOnlyOnce(true);
    }

    @Test
    void handsAParcelOutAgainWhenItsLeaseRanOut() {
        Lead lead = offered(1);
        Parcel lost = take(lead, NOW);
        assertThat(outbox.due(AFTER_LEASE, 10)).containsExactly(lead.id());
        Parcel again = take(lead, AFTER_LEASE);
        assertThat(again.notices()).isEqualTo(lost.notices());
        outbox.settle(lost, delivered(lost, CARD));
        outbox.release(lost);
        assertThat(outbox.take(lead.id(), AFTER_LEASE, LEASE)).isNull();
        outbox.release(again);
        assertThat(take(lead, AFTER_LEASE)).satisfies(parcel -> {
            assertThat(parcel.notices()).isEqualTo(lost.notices());
            assertThat(parcel.posts()).isEmpty();
        });
    }

    @Test
    void forgetsWhatWasDeliveredAndKeepsWhereItIsShown() {
        Lead lead = offered(1);
        Parcel parcel = take(lead, NOW);
        outbox.settle(parcel, new Delivered(List.of("1-0"), List.of(LINE)));
        outbox.settle(parcel, new Delivered(List.of("1-1"), List.of(CARD)));
        outbox.release(parcel);
        assertThat(outbox.due(AFTER_LEASE, 10)).isEmpty();
        assertThat(outbox.state()).isEqualTo(new OutboxState(0, null, 0));
        leads.save(lead, Leads.accepted(lead, ANA), Set.of());
        assertThat(take(lead, NOW).posts()).containsExactly(LINE, CARD);
    }

    @Test
    void keepsAPostOnceHoweverOftenItIsReported() {
        Lead lead = offered(1);
        Parcel parcel = take(lead, NOW);
        outbox.settle(parcel, new Delivered(List.of("1-0"), List.of(LINE)));
        outbox.settle(parcel, new Delivered(List.of("1-0"), List.of(LINE)));
        outbox.release(parcel);
        assertThat(take(lead, NOW).posts()).containsExactly(LINE);
    }

    @Test
    void waitsWithWhatWasPutOff() {
        Lead lead = offered(1);
        Parcel parcel = take(lead, NOW);
        outbox.settle(parcel, new PutOff("1-0", SOON));
        outbox.release(parcel);
        assertThat(take(lead, NOW).notices()).extracting(Pending::id).containsExactly("1-1");
        assertThat(outbox.state()).isEqualTo(new OutboxState(1, NOW, 0));
        assertThat(take(lead, AFTER_LEASE).notices())
                .containsExactly(
                        new Pending("1-0", new Notice.Announce(), NOW, 1),
                        new Pending("1-1", new Notice.Offer("ana", Notice.Occasion.ASSIGNED), NOW, 0));
    }

    @Test
    void hasNothingDueWhileAllIsPutOff() {
        Lead lead = noticeAt(1, NOW);
        Parcel parcel = take(lead, NOW);
        outbox.settle(parcel, new PutOff("2-0", SOON));
        outbox.release(parcel);
        assertThat(outbox.due(NOW, 10)).isEmpty();
        assertThat(outbox.take(lead.id(), NOW, LEASE)).isNull();
        assertThat(outbox.state()).isEqualTo(new OutboxState(1, NOW, 0));
        assertThat(outbox.due(SOON, 10)).containsExactly(lead.id());
    }

    @Test
    void countsWhatWasGivenUp() {
        Lead lead = offered(1);
        Parcel parcel = take(lead, NOW);
        outbox.settle(parcel, new GivenUp("1-0", "channel_not_found", SOON));
        outbox.settle(parcel, new Delivered(List.of("1-1"), List.of()));
        outbox.release(parcel);
        assertThat(outbox.due(AFTER_LEASE, 10)).isEmpty();
        assertThat(outbox.state()).isEqualTo(new OutboxState(0, null, 1));
    }

    @Test
    void handsAParcelOutAgainWhenItWasGivenBack() {
        Lead lead = offered(1);
        Parcel parcel = take(lead, NOW);
        outbox.release(parcel);
        outbox.settle(parcel, delivered(parcel, CARD));
        assertThat(take(lead, NOW).notices()).isEqualTo(parcel.notices());
    }

    @Test
    void leavesADeliveryAloneWhenTheLeadIsSaved() {
        Lead lead = offered(1);
        Parcel parcel = take(lead, NOW);
        Lead accepted = leads.save(lead, Leads.accepted(lead, ANA), Set.of());
        assertThat(outbox.take(lead.id(), SOON, LEASE)).isNull();
        outbox.settle(parcel, delivered(parcel, CARD));
        outbox.release(parcel);
        Parcel next = take(lead, SOON);
        assertThat(next.lead()).isEqualTo(accepted);
        assertThat(next.posts()).containsExactly(CARD);
        assertThat(next.notices())
                .containsExactly(
                        new Pending("2-0", new Notice.Refresh(), NOW, 0),
                        new Pending("2-1", new Notice.Announce(), NOW, 0));
    }

    @Test
    void leavesTheLeadAloneWhenADeliveryIsSettled() {
        Lead lead = offered(1);
        Parcel parcel = take(lead, NOW);
        outbox.settle(parcel, delivered(parcel, CARD));
        outbox.release(parcel);
        assertThat(leads.find(lead.id())).isEqualTo(lead);
        assertThat(leads.save(lead, Leads.accepted(lead, ANA), Set.of()).version())
                .isEqualTo(2);
    }

    @Test
    void countsLeadsWithNoticesThatWait() {
        noticeAt(1, NOW.minusSeconds(5));
        noticeAt(2, NOW.minusSeconds(9));
        leads.insert(Leads.received(3, Leads.nobody()), Set.of());
        assertThat(outbox.state()).isEqualTo(new OutboxState(2, NOW.minusSeconds(9), 0));
    }

    private Lead offered(long number) {
        return leads.insert(Leads.offered(Leads.received(number, Leads.nobody()), "ana"), Set.of());
    }

    private Lead noticeAt(long number, Instant at) {
        Lead lead = leads.insert(Leads.received(number, Leads.nobody()), Set.of());
        Postponed postponed = new Postponed(new Stamp(at, ANA, "scoring-1"), at.plus(LEASE));
        return leads.save(lead, Leads.made(lead, postponed, new Notice.Refresh()), Set.of());
    }

    private Parcel take(Lead lead, Instant now) {
        return Objects.requireNonNull(outbox.take(lead.id(), now, LEASE), "nothing to take");
    }

    private static Delivered delivered(Parcel parcel, Post post) {
        return new Delivered(parcel.notices().stream().map(Pending::id).toList(), List.of(post));
    }
}
