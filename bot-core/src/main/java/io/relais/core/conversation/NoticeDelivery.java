package io.relais.core.conversation;

import io.relais.core.lead.LeadId;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bot speaks first: takes a lead's notices, renders them with the lead as it stands, and delivers them. One lead's
 * notices go out one after the other; different leads' in parallel.
 */
public final class NoticeDelivery {

    /** How long a delivery may take before another process takes the parcel. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** A notice that could not be delivered for this long is given up. */
    private static final Duration GIVE_UP = Duration.ofDays(3);

    private final NoticeOutbox outbox;
    private final Postman postman;
    private final DeliveryLog log;
    private final InstantSource clock;

    /** Delivers what is in this outbox by this postman. */
    public NoticeDelivery(NoticeOutbox outbox, Postman postman, DeliveryLog log, InstantSource clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.log = log;
        this.clock = clock;
    }

    /** Delivers what is due for a lead, unless somebody else is at it. Goes on until nothing more is due. */
    public void deliver(LeadId lead) {
        for (Parcel parcel = take(lead); parcel != null; parcel = take(lead)) {
            try {
                parcel.notices().forEach(new Round(parcel)::deliver);
            } finally {
                outbox.release(parcel);
            }
        }
    }

    private @Nullable Parcel take(LeadId lead) {
        return outbox.take(lead, clock.instant(), LEASE);
    }

    /** Which leads have something due. */
    public List<LeadId> due(int most) {
        return outbox.due(clock.instant(), most);
    }

    /** One parcel. */
    private final class Round {

        private final Parcel parcel;

        private Round(Parcel parcel) {
            this.parcel = parcel;
        }

        /** Of equal notices only the last is carried out: each shows the lead as it stands. */
        private void deliver(Pending pending) {
            boolean again = parcel.notices().stream()
                    .dropWhile(other -> !other.id().equals(pending.id()))
                    .skip(1)
                    .anyMatch(other -> other.notice().equals(pending.notice()));
            settle(pending, again ? Postman.Outcome.NOTHING_POSTED : post(pending));
        }

        private Postman.Outcome post(Pending pending) {
            try {
                return pending.notice().accept(postman.to(parcel, pending));
            } catch (ChatUnavailable away) {
                return new Postman.Outcome(Postman.away(clock.instant(), away), List.of());
            }
        }

        private void settle(Pending pending, Postman.Outcome outcome) {
            Delivery trouble = outcome.trouble();
            Settlement settlement = trouble == null
                    ? new Settlement.Delivered(List.of(pending.id()), outcome.posts())
                    : trouble.accept(new Troubled(pending, clock.instant()));
            outbox.settle(parcel, settlement);
            log.settled(pending, settlement, clock.instant());
            if (trouble == null) {
                outcome.left().forEach(log::left);
            }
        }
    }

    /** What trouble with a delivery means for its notice. */
    private record Troubled(Pending pending, Instant now) implements Delivery.Visitor<Settlement> {

        @Override
        public Settlement done(Delivery.Done done) {
            return new Settlement.Delivered(List.of(pending.id()), List.of());
        }

        @Override
        public Settlement later(Delivery.Later later) {
            return now.isBefore(pending.since().plus(GIVE_UP))
                    ? new Settlement.PutOff(pending.id(), later.notBefore())
                    : new Settlement.GivenUp(pending.id(), later.why(), now);
        }

        @Override
        public Settlement refused(Delivery.Refused refused) {
            return new Settlement.GivenUp(pending.id(), refused.why(), now);
        }
    }
}
