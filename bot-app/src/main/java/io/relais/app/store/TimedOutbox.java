package io.relais.app.store;

import io.relais.core.lead.LeadId;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Parcel;
import io.relais.core.port.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outbox, with each operation measured. */
record TimedOutbox(NoticeOutbox outbox, StoreTimes times) implements NoticeOutbox {

    @Override
    public List<LeadId> due(Instant now, int limit) {
        return times.measured("outbox.due", () -> outbox.due(now, limit));
    }

    @Override
    public @Nullable Parcel take(LeadId lead, Instant now, Duration lease) {
        return times.<@Nullable Parcel>measured("outbox.take", () -> outbox.take(lead, now, lease));
    }

    @Override
    public void settle(Parcel parcel, Settlement settlement) {
        times.measured("outbox.settle", () -> outbox.settle(parcel, settlement));
    }

    @Override
    public void release(Parcel parcel) {
        times.measured("outbox.release", () -> outbox.release(parcel));
    }

    @Override
    public OutboxState state() {
        return times.measured("outbox.state", () -> outbox.state());
    }
}
