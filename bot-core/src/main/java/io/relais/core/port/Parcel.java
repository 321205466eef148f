package io.relais.core.port;

import io.relais.core.lead.Lead;
import io.relais.core.lead.Notice;
import java.time.Instant;
import java.util.List;

/**
 * A lead's due notices, taken for delivery.
 *
 * @param lead as it stood when the parcel was taken
 * @param notices what is due, oldest first
 * @param posts where the lead is shown already
 * @param lease names the lease
 */
public record Parcel(Lead lead, List<Pending> notices, List<Post> posts, String lease) {

    /** Copies the lists. */
    public Parcel {
        notices = List.copyOf(notices);
        posts = List.copyOf(posts);
    }

    /**
     * A notice that waits.
     *
     * @param id unique within its lead
     * @param since when it was decided
     * @param tries how often its delivery was put off
     */
    public record Pending(String id, Notice notice, Instant since, int tries) {}
}
