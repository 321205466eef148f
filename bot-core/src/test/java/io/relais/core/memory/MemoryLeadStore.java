package io.relais.core.memory;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Past;
import io.relais.core.lead.PersonKey;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import io.relais.core.memory.Kept.Saved;
import io.relais.core.memory.Kept.Waiting;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.StaleLead;
import io.relais.core.port.TwinLead;
import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record in memory; one caller at a time. */
final class MemoryLeadStore implements LeadStore {

    private final Map<LeadId, Kept> leads;
    private final AtomicLong numbers = new AtomicLong();

    MemoryLeadStore(Map<LeadId, Kept> leads) {
        this.leads = leads;
    }

    @Override
    public LeadId nextId() {
        return new LeadId(numbers.incrementAndGet());
    }

    @Override
    public List<LeadId> nextIds(int count) {
        return Stream.generate(this::nextId).limit(count).toList();
    }

    @Override
    public Set<LeadId> insertAll(List<Received> received) {
        Set<LeadId> refused = new HashSet<>();
        for (Received one : received) {
            try {
                insert(one.made(), one.keys());
            } catch (TwinLead twin) {
                refused.add(one.made().lead().id());
            }
        }
        return refused;
    }

    @Override
    public Map<String, Lead> byKeys(Set<String> keys) {
        Map<String, Lead> found = new HashMap<>();
        for (String key : keys) {
            Lead lead = byKey(key);
            if (lead != null) {
                found.put(key, lead);
            }
        }
        return found;
    }

    @Override
    public Lead insert(Made received, Set<String> keys) {
        synchronized (leads) {
            Kept known = leads.get(received.lead().id());
            if (known != null && known.savedWith(1).equals(received.events())) {
                return received.lead().saved();
            }
            refuseTwin(received.lead(), keys);
            if (known != null) {
                throw new TwinLead(known.lead.id());
            }
            return write(new Kept(received.lead()), received, keys);
        }
    }

    @Override
    public Lead save(Lead before, Made made, Set<String> keys) {
        synchronized (leads) {
            Kept kept = leads.get(before.id());
            if (kept == null || kept.lead.version() != before.version()) {
                return savedAlready(kept, made);
            }
            refuseTwin(made.lead(), keys);
            return write(kept, made, keys);
        }
    }

    private static Lead savedAlready(@Nullable Kept kept, Made made) {
        long version = made.lead().version() + 1;
        if (kept == null || made.events().isEmpty() || !kept.savedWith(version).equals(made.events())) {
            throw new StaleLead(made.lead().id());
        }
        return made.lead().saved();
    }

    private void refuseTwin(Lead lead, Set<String> keys) {
        PersonKey person = lead.stage().open() ? PersonKey.of(lead.facts()) : null;
        Stream.concat(
                        keys.stream().flatMap(key -> all(kept -> kept.keys.contains(key))),
                        Stream.ofNullable(person).flatMap(known -> all(kept -> kept.isOf(known))))
                .map(kept -> kept.lead.id())
                .filter(other -> !other.equals(lead.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new TwinLead(other);
                });
    }

    private Lead write(Kept kept, Made made, Set<String> keys) {
        Lead saved = made.lead().saved();
        kept.lead = saved;
        kept.keys.addAll(keys);
        made.events().forEach(event -> {
            kept.events.add(new Saved(event, saved.version()));
            kept.countAt = event.stamp().at();
        });
        for (int index = 0; index < made.notices().size(); index++) {
            Instant since = made.events().get(made.events().size() - 1).stamp().at();
            String id = saved.version() + "-" + index;
            kept.outbox.add(new Waiting(new Pending(id, made.notices().get(index), since, 0), since));
        }
        leads.put(saved.id(), kept);
        return saved;
    }

    @Override
    public @Nullable Lead find(LeadId id) {
        return first(kept -> kept.lead.id().equals(id));
    }

    @Override
    public List<Lead> findAll(Set<LeadId> ids) {
        return new Queries(kept()).findAll(ids);
    }

    @Override
    public @Nullable Lead byKey(String key) {
        return first(kept -> kept.keys.contains(key));
    }

    @Override
    public @Nullable Lead openOf(PersonKey person) {
        return first(kept -> kept.isOf(person));
    }

    @Override
    public List<LeadEvent> history(LeadId id) {
        synchronized (leads) {
            Kept kept = leads.get(id);
            return kept == null
                    ? List.of()
                    : kept.events.stream().map(Saved::event).toList();
        }
    }

    @Override
    public List<Lead> queue(String owner, int limit) {
        return new Queries(kept()).queue(owner, limit);
    }

    @Override
    public List<Lead> waiting(int limit) {
        return new Queries(kept()).waiting(limit);
    }

    @Override
    public List<Lead> search(String word, int limit) {
        return new Queries(kept()).search(word, limit);
    }

    @Override
    public List<Lead> page(LeadFilter filter, int limit) {
        return new Queries(kept()).page(filter, limit);
    }

    @Override
    public @Nullable String ownerAt(String companyDomain) {
        return new Queries(kept()).ownerAt(companyDomain);
    }

    @Override
    public Map<String, Load> loads(Instant since) {
        return Loads.of(kept(), since);
    }

    @Override
    public List<LeadId> due(Instant now, int limit) {
        return new Queries(kept()).due(now, limit);
    }

    @Override
    public List<Lead> owed(int limit) {
        return new Decisions(kept()).owed(limit);
    }

    @Override
    public List<Lead> told(FeedbackFilter wanted, int limit) {
        return new Decisions(kept()).told(wanted, limit);
    }

    @Override
    public List<Past> past(FeedbackFilter wanted, int limit) {
        return told(wanted, limit).stream()
                .map(lead -> new Past(lead, history(lead.id())))
                .toList();
    }

    @Override
    public Map<String, SourceTally> tallies(Set<String> sources) {
        return new Decisions(kept()).tallies(sources);
    }

    @Override
    public List<Trail> trails(Instant since, @Nullable Trail after, int limit) {
        return new Decisions(kept()).trails(since, after, limit);
    }

    private List<Kept> kept() {
        synchronized (leads) {
            return List.copyOf(leads.values());
        }
    }

    private @Nullable Lead first(Predicate<Kept> which) {
        synchronized (leads) {
            return all(which).map(kept -> kept.lead).findFirst().orElse(null);
        }
    }

    private Stream<Kept> all(Predicate<Kept> which) {
        return leads.values().stream().filter(which);
    }
}
