package io.relais.core.funnel;

import io.relais.core.lead.LeadEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How leads are counted: on the calendar days of that zone. Pure: the same lead and time count the same.
 *
 * @param zone the organisation's
 */
public record Counting(ZoneId zone) {

    /**
     * The version of how leads are counted. Where what a lead counts for changes, or what that is kept in, this goes up
     * by one: all leads are then counted anew by themselves.
     */
    public static final int DEFINITION = 3;

    /**
     * What a lead counts for.
     *
     * @param events what happened to it, oldest first
     * @param now what is overdue by then counts as late
     */
    public Contribution of(Traits traits, List<LeadEvent> events, Instant now) {
        return events.isEmpty() ? Contribution.NONE : new CountedLead(this, traits, now).of(events);
    }
}
