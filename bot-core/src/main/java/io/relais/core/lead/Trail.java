package io.relais.core.lead;

import java.time.Instant;
import java.util.List;

/**
 * What happened to a lead.
 *
 * @param lead its number
 * @param source where it comes from
 * @param latest when something happened last
 * @param events what happened, oldest first
 */
public record Trail(LeadId lead, String source, Instant latest, List<LeadEvent> events) {

    /** Copies the list. */
    public Trail {
        events = List.copyOf(events);
    }
}
