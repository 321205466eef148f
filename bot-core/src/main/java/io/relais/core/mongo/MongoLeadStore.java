package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Past;
import io.relais.core.lead.PersonKey;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import io.relais.core.port.FeedbackFilter;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.RoutingRequest.Load;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The record of all leads in one collection. */
final class MongoLeadStore implements LeadStore {

    private static final Document LATEST_FIRST = new Document("_id", -1);
    private static final Document MOST_PRESSING_FIRST = new Document("pressingAt", 1).append("_id", 1);
    private static final List<String> OPEN = Arrays.stream(LeadStage.values())
            .filter(LeadStage::open)
            .map(LeadStage::name)
            .toList();
    private static final int MOST_REPS = 10_000;

    private final MongoCollection<Document> leads;
    private final Numbers numbers;
    private final LeadWriting writing;
    private final FeedbackQueries feedback;

    MongoLeadStore(MongoCollection<Document> leads, Numbers numbers) {
        this.leads = leads;
        this.numbers = numbers;
        this.writing = new LeadWriting(leads);
        this.feedback = new FeedbackQueries(leads);
    }

    @Override
    public LeadId nextId() {
        return new LeadId(numbers.next());
    }

    @Override
    public List<LeadId> nextIds(int count) {
        if (count == 0) {
            return List.of();
        }
        long last = numbers.lastOf(count);
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(LeadId::new)
                .toList();
    }

    @Override
    public Set<LeadId> insertAll(List<Received> received) {
        return received.isEmpty()
                ? Set.of()
                : writing.insertAll(received.stream()
                        .map(one -> LeadWrite.of(one.made(), one.keys()))
                        .toList());
    }

    @Override
    public Lead insert(Made received, Set<String> keys) {
        return writing.insert(LeadWrite.of(received, keys));
    }

    @Override
    public Lead save(Lead before, Made made, Set<String> keys) {
        if (!before.id().equals(made.lead().id())
                || before.version() != made.lead().version()) {
            throw new IllegalArgumentException("decided on another lead than " + before.id());
        }
        return writing.save(LeadWrite.of(made, keys));
    }

    @Override
    public @Nullable Lead find(LeadId id) {
        return one(new Document("_id", id.number()));
    }

    @Override
    public List<Lead> findAll(Set<LeadId> ids) {
        List<Long> numbers = ids.stream().map(LeadId::number).toList();
        Document filter = new Document("_id", new Document("$in", numbers));
        return ids.isEmpty() ? List.of() : list(filter, LATEST_FIRST, ids.size());
    }

    @Override
    public @Nullable Lead byKey(String key) {
        return one(new Document("keys", DocumentWriter.wellFormed(key)));
    }

    @Override
    public Map<String, Lead> byKeys(Set<String> keys) {
        Map<String, Lead> found = new HashMap<>();
        if (!keys.isEmpty()) {
            Document filter = new Document(
                    "keys",
                    new Document(
                            "$in", keys.stream().map(DocumentWriter::wellFormed).toList()));
            Document fields = new Document(LeadDocument.FIELDS).append("keys", 1);
            for (Document document :
                    Queries.list(leads.find(filter).projection(fields).limit(keys.size()))) {
                Lead lead = LeadDocument.read(document);
                document.getList("keys", String.class).forEach(key -> found.put(key, lead));
            }
        }
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public @Nullable Lead openOf(PersonKey person) {
        return one(new Document("person", DocumentWriter.wellFormed(person.value())));
    }

    @Override
    public List<LeadEvent> history(LeadId id) {
        Document found = Queries.one(leads, new Document("_id", id.number()), new Document("events", 1));
        return found == null ? List.of() : LeadDocument.reader(found).parts("events", EventDocument::read);
    }

    @Override
    public List<Lead> queue(String owner, int limit) {
        Document inHand = new Document("$in", List.of(LeadStage.MQL.name(), LeadStage.ACCEPTED.name()));
        return list(new Document("owner", owner).append("stage", inHand), MOST_PRESSING_FIRST, limit);
    }

    @Override
    public List<Lead> waiting(int limit) {
        Document filter = new Document("owner", null).append("stage", LeadStage.MQL.name());
        return list(filter, MOST_PRESSING_FIRST, limit);
    }

    @Override
    public List<Lead> search(String word, int limit) {
        List<Document> each =
                SearchWords.terms(word).stream().map(SearchWords::beginning).toList();
        return each.isEmpty()
                ? List.of()
                : list(each.size() == 1 ? each.get(0) : new Document("$and", each), LATEST_FIRST, limit);
    }

    @Override
    public List<Lead> page(LeadFilter filter, int limit) {
        Document wanted = new Document();
        if (filter.stage() != null) {
            wanted.append("stage", filter.stage().name());
        }
        if (filter.owner() != null) {
            wanted.append("owner", filter.owner());
        }
        if (filter.below() != null) {
            wanted.append("_id", new Document("$lt", filter.below().number()));
        }
        return list(wanted, LATEST_FIRST, limit);
    }

    @Override
    public @Nullable String ownerAt(String companyDomain) {
        Document somebody = new Document("$gt", "");
        Document filter = new Document("domain", companyDomain)
                .append("stage", new Document("$in", OPEN))
                .append("owner", somebody);
        List<Document> found = Queries.list(leads.find(filter)
                .sort(LATEST_FIRST)
                .projection(new Document("owner", 1))
                .limit(1));
        return found.isEmpty() ? null : found.get(0).getString("owner");
    }

    @Override
    public Map<String, Load> loads(Instant since) {
        Document group = new Document("_id", "$assignedTo")
                .append("recent", new Document("$sum", 1))
                .append("last", new Document("$max", "$assignedAt"));
        List<Document> pipeline = List.of(
                new Document("$match", new Document("assignedAt", Queries.since(since))),
                new Document("$group", group),
                new Document("$limit", MOST_REPS));
        Map<String, Load> loads = new HashMap<>();
        for (Document rep : Queries.list(leads.aggregate(pipeline))) {
            DocumentReader from = DocumentReader.of("loads", rep);
            loads.put(from.text("_id"), new Load(from.numberOr("recent", 0), from.time("last")));
        }
        return loads;
    }

    @Override
    public List<LeadId> due(Instant now, int limit) {
        return Queries.list(leads.find(new Document("dueAt", Queries.until(now)))
                        .sort(new Document("dueAt", 1).append("_id", 1))
                        .projection(new Document("_id", 1))
                        .limit(limit))
                .stream()
                .map(LeadDocument::id)
                .toList();
    }

    @Override
    public List<Lead> owed(int limit) {
        return feedback.owed(limit);
    }

    @Override
    public List<Lead> told(FeedbackFilter wanted, int limit) {
        return feedback.told(wanted, limit);
    }

    @Override
    public List<Past> past(FeedbackFilter wanted, int limit) {
        return feedback.past(wanted, limit);
    }

    @Override
    public Map<String, SourceTally> tallies(Set<String> sources) {
        return sources.isEmpty() ? Map.of() : feedback.tallies(sources);
    }

    @Override
    public List<Trail> trails(Instant since, @Nullable Trail after, int limit) {
        return feedback.trails(since, after, limit);
    }

    private @Nullable Lead one(Document filter) {
        Document found = Queries.one(leads, filter, LeadDocument.FIELDS);
        return found == null ? null : LeadDocument.read(found);
    }

    private List<Lead> list(Document filter, Document order, int limit) {
        return LeadDocument.readAll(Queries.list(
                leads.find(filter).sort(order).projection(LeadDocument.FIELDS).limit(limit)));
    }
}
