package io.relais.core.port;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Past;
import io.relais.core.lead.PersonKey;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record of all leads: one document a lead, one atomic versioned write a decision. Every method throws {@link
 * StoreUnavailable} where the store does not answer or does not confirm a write.
 */
public interface LeadStore {

    /** A number that no lead has. Gaps are possible. */
    LeadId nextId();

    /** So many numbers that no lead has, rising. Gaps are possible. */
    List<LeadId> nextIds(int count);

    /**
     * Writes a lead for the first time, with its events and notices, at once.
     *
     * @param received what came of receiving it
     * @param keys the intake keys it is found again by: one for its source's id, one for an idempotency key
     * @return the lead as saved
     * @throws TwinLead where a key is another lead's, or the person has another open lead
     */
    Lead insert(Made received, Set<String> keys);

    /**
     * Writes leads for the first time, each as {@link #insert} does, with one call.
     *
     * @return the numbers of those that were not written, since a key is another lead's or the person has another open one
     */
    Set<LeadId> insertAll(List<Received> received);

    /**
     * What came of receiving a lead.
     *
     * @param keys the intake keys it is found again by
     */
    record Received(Made made, Set<String> keys) {
        /** Copies the set. */
        public Received {
            keys = Set.copyOf(keys);
        }
    }

    /**
     * Writes a decision, all of it at once, on the lead as it was read.
     *
     * @param before the lead as it was read
     * @param made what was decided on it
     * @param keys intake keys that the lead is found by from now on, too; often none
     * @return the lead as saved
     * @throws StaleLead where the lead was saved by somebody else since
     * @throws TwinLead where a key is another lead's, or the lead opens again and the person has another open lead
     */
    Lead save(Lead before, Made made, Set<String> keys);

    /** The lead with that number, or null. */
    @Nullable
    Lead find(LeadId id);

    /** The leads with these numbers, the latest first; a number that no lead has is left out. */
    List<Lead> findAll(Set<LeadId> ids);

    /** The lead with that intake key, or null. */
    @Nullable
    Lead byKey(String key);

    /** The leads with these intake keys, by key; a key that no lead has is left out. */
    Map<String, Lead> byKeys(Set<String> keys);

    /** The open lead of that person, or null. */
    @Nullable
    Lead openOf(PersonKey person);

    /** What happened to a lead, oldest first; empty where there is no such lead. */
    List<LeadEvent> history(LeadId id);

    /** A rep's MQLs and accepted leads, the most pressing first. */
    List<Lead> queue(String owner, int limit);

    /** The MQLs that nobody owns, the most pressing first. */
    List<Lead> waiting(int limit);

    /** The leads in which a company, domain, person or e-mail starts with that word, the latest first. */
    List<Lead> search(String word, int limit);

    /** One page of leads by number, downwards. */
    List<Lead> page(LeadFilter filter, int limit);

    /** The rep who owns the latest open lead at that company, or null. */
    @Nullable
    String ownerAt(String companyDomain);

    /** How many leads each rep was assigned since then, and when the last one. */
    Map<String, Load> loads(Instant since);

    /** The leads whose decision marketing owes an answer to, the most pressing first. */
    List<Lead> owed(int limit);

    /** The leads with such a decision, the latest decided or spoken of first. */
    List<Lead> told(FeedbackFilter wanted, int limit);

    /** The same, each with what happened to it. */
    List<Past> past(FeedbackFilter wanted, int limit);

    /** How the leads of each of these sources stand; a source that nothing was handed over from is left out. */
    Map<String, SourceTally> tallies(Set<String> sources);

    /**
     * One page of what happened to the leads to which anything happened since then, oldest first. A lead to which
     * something happens meanwhile may come a second time.
     *
     * @param after the last one of the page before, or null for the first page
     */
    List<Trail> trails(Instant since, @Nullable Trail after, int limit);

    /** The leads for which the product has to do something by itself at or before then, the longest due first. */
    List<LeadId> due(Instant now, int limit);
}
