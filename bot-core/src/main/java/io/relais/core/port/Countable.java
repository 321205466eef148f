package io.relais.core.port;

import io.relais.core.funnel.Counted;
import io.relais.core.funnel.Traits;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it is counted.
 *
 * @param version how often it was saved
 * @param events what happened to it, oldest first
 * @param counted what is counted of it, or null where nothing is
 */
public record Countable(
        LeadId lead,
        long version,
        Traits traits,
        List<LeadEvent> events,
        @Nullable Counted counted) {

    /** Copies the list. */
    public Countable {
        events = List.copyOf(events);
    }
}
