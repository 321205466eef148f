package io.relais.app.store;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Past;
import io.relais.core.lead.PersonKey;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record of all leads, with each operation measured. */
record TimedLeads(LeadStore store, StoreTimes times) implements LeadStore {

    @Override
    public LeadId nextId() {
        return times.measured("nextId", store::nextId);
    }

    @Override
    public List<LeadId> nextIds(int count) {
        return times.measured("nextIds", () -> store.nextIds(count));
    }

    @Override
    public Set<LeadId> insertAll(List<Received> received) {
        return times.measured("insertAll", () -> store.insertAll(received));
    }

    @Override
    public Map<String, Lead> byKeys(Set<String> keys) {
        return times.measured("byKeys", () -> store.byKeys(keys));
    }

    @Override
    public Lead insert(Made received, Set<String> keys) {
        return times.measured("insert", () -> store.insert(received, keys));
    }

    @Override
    public Lead save(Lead before, Made made, Set<String> keys) {
        return times.measured("save", () -> store.save(before, made, keys));
    }

    @Override
    public @Nullable Lead find(LeadId id) {
        return times.<@Nullable Lead>measured("find", () -> store.find(id));
    }

    @Override
    public List<Lead> findAll(Set<LeadId> ids) {
        return times.measured("findAll", () -> store.findAll(ids));
    }

    @Override
    public @Nullable Lead byKey(String key) {
        return times.<@Nullable Lead>measured("byKey", () -> store.byKey(key));
    }

    @Override
    public @Nullable Lead openOf(PersonKey person) {
        return times.<@Nullable Lead>measured("openOf", () -> store.openOf(person));
    }

    @Override
    public List<LeadEvent> history(LeadId id) {
        return times.measured("history", () -> store.history(id));
    }

    @Override
    public List<Lead> queue(String owner, int limit) {
        return times.measured("queue", () -> store.queue(owner, limit));
    }

    @Override
    public List<Lead> waiting(int limit) {
        return times.measured("waiting", () -> store.waiting(limit));
    }

    @Override
    public List<Lead> search(String word, int limit) {
        return times.measured("search", () -> store.search(word, limit));
    }

    @Override
    public List<Lead> page(LeadFilter filter, int limit) {
        return times.measured("page", () -> store.page(filter, limit));
    }

    @Override
    public @Nullable String ownerAt(String companyDomain) {
        return times.<@Nullable String>measured("ownerAt", () -> store.ownerAt(companyDomain));
    }

    @Override
    public Map<String, Load> loads(Instant since) {
        return times.measured("loads", () -> store.loads(since));
    }

    @Override
    public List<Lead> owed(int limit) {
        return times.measured("owed", () -> store.owed(limit));
    }

    @Override
    public List<Lead> told(FeedbackFilter wanted, int limit) {
        return times.measured("told", () -> store.told(wanted, limit));
    }

    @Override
    public List<Past> past(FeedbackFilter wanted, int limit) {
        return times.measured("past", () -> store.past(wanted, limit));
    }

    @Override
    public Map<String, SourceTally> tallies(Set<String> sources) {
        return times.measured("tallies", () -> store.tallies(sources));
    }

    @Override
    public List<Trail> trails(Instant since, @Nullable Trail after, int limit) {
        return times.measured("trails", () -> store.trails(since, after, limit));
    }

    @Override
    public List<LeadId> due(Instant now, int limit) {
        return times.measured("due", () -> store.due(now, limit));
    }
}
