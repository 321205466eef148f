package io.relais.core.lead;

import java.util.List;

/**
 * A lead, and what happened to it.
 *
 * @param events what happened, oldest first
 */
public record Past(Lead lead, List<LeadEvent> events) {

    /** Copies the list. */
    public Past {
        events = List.copyOf(events);
    }
}
