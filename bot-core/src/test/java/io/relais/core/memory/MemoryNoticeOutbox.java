package io.relais.core.memory;

import io.relais.core.lead.LeadId;
import io.relais.core.memory.Kept.Waiting;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outbox in memory; one caller at a time. */
final class MemoryNoticeOutbox implements NoticeOutbox {

    private final Map<LeadId, Kept> leads;

    MemoryNoticeOutbox(Map<LeadId, Kept> leads) {
        this.leads = leads;
    }

    @Override
    public List<LeadId> due(Instant now, int limit) {
        synchronized (leads) {
            return leads.values().stream()
                    .filter(kept -> kept.takeable(now))
                    .sorted(Comparator.comparing(
                            kept -> times(kept).min(Instant::compareTo).orElseThrow()))
                    .limit(limit)
                    .map(kept -> kept.lead.id())
                    .toList();
        }
    }

    @Override
    public @Nullable Parcel take(LeadId lead, Instant now, Duration lease) {
        synchronized (leads) {
            Kept kept = leads.get(lead);
            if (kept == null || !kept.takeable(now)) {
                return null;
            }
            kept.deliveringUntil = now.plus(lease);
            kept.deliveries++;
            List<Pending> due = kept.outbox.stream()
                    .filter(waiting -> !waiting.at().isAfter(now))
                    .map(Waiting::pending)
                    .toList();
            return new Parcel(kept.lead, due, kept.posts, Long.toString(kept.deliveries));
        }
    }

    @Override
    public void settle(Parcel parcel, Settlement settlement) {
        synchronized (leads) {
            held(parcel).forEach(kept -> settlement.accept(new MemorySettling(kept, parcel)));
        }
    }

    @Override
    public void release(Parcel parcel) {
        synchronized (leads) {
            held(parcel).forEach(kept -> {
                kept.deliveringUntil = Instant.EPOCH;
                kept.deliveries++;
            });
        }
    }

    @Override
    public OutboxState state() {
        synchronized (leads) {
            Instant oldest = leads.values().stream()
                    .flatMap(MemoryNoticeOutbox::times)
                    .min(Instant::compareTo)
                    .orElse(null);
            return new OutboxState(count(kept -> !kept.outbox.isEmpty()), oldest, count(kept -> kept.givenUp > 0));
        }
    }

    private int count(Predicate<Kept> which) {
        return Math.toIntExact(
                leads.values().stream().filter(which).limit(10_000).count());
    }

    private Stream<Kept> held(Parcel parcel) {
        return Stream.ofNullable(leads.get(parcel.lead().id()))
                .filter(kept -> Long.toString(kept.deliveries).equals(parcel.lease()));
    }

    private static Stream<Instant> times(Kept kept) {
        return kept.outbox.stream().map(waiting -> waiting.pending().since());
    }
}
