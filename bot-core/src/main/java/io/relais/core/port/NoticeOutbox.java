package io.relais.core.port;

import io.relais.core.lead.LeadId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notices that were saved with decisions and are not delivered yet. They live in the lead's own document; whoever
 * delivers takes the lead's parcel under a lease, so that one lead's notices are delivered one after the other, by one
 * process, and a dead process's lease runs out.
 */
public interface NoticeOutbox {

    /** The leads with a notice that is due and no running lease, the longest due first. */
    List<LeadId> due(Instant now, int limit);

    /**
     * Takes a lead's due notices, or null where none is due or somebody else has them.
     *
     * @param lease how long nobody else takes them
     */
    @Nullable
    Parcel take(LeadId lead, Instant now, Duration lease);

    /** Records what became of notices of a parcel that is held; nothing where the lease was lost meanwhile. */
    void settle(Parcel parcel, Settlement settlement);

    /** Gives a parcel back. */
    void release(Parcel parcel);

    /** How much is waiting. */
    OutboxState state();

    /**
     * How much is waiting.
     *
     * @param waiting how many leads have notices that are not delivered, at most 10,000
     * @param oldest when the longest waiting notice was decided, however often it was put off since; null where none waits
     * @param undeliverable how many leads have notices that were given up, at most 10,000
     */
    record OutboxState(int waiting, @Nullable Instant oldest, int undeliverable) {}
}
