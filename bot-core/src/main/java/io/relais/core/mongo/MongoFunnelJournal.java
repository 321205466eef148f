package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import io.relais.core.lead.LeadId;
import io.relais.core.port.Batch;
import io.relais.core.port.Batch.CellChange;
import io.relais.core.port.Batch.LeadChange;
import io.relais.core.port.Countable;
import io.relais.core.port.FunnelJournal;
import io.relais.core.port.FunnelState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The counting: one document says where it stands, and holds the batch that is not seen through. */
record MongoFunnelJournal(
        MongoCollection<Document> leads, MongoCollection<Document> sheets, MongoCollection<Document> counting)
        implements FunnelJournal {

    private static final Logger LOG = LoggerFactory.getLogger(MongoFunnelJournal.class);
    private static final Document UPWARDS = new Document("_id", 1);
    private static final Document NUMBER = new Document("_id", 1);

    /** Finds the one document. */
    static Document state() {
        return new Document("_id", "figures");
    }

    @Override
    public Entry latest() {
        List<Document> found = Queries.list(counting.find(state()).limit(1));
        if (found.isEmpty()) {
            return new Entry(FunnelState.NONE, null);
        }
        DocumentReader from = DocumentReader.of("the counting", found.get(0));
        return new Entry(BatchDocument.state(from), from.partOrNull("open", BatchDocument::read));
    }

    @Override
    public List<Countable> due(Instant now, int limit) {
        Document due = new Document(CountedDocument.COUNT_AT, Queries.until(now));
        return readable(Queries.list(leads.find(due)
                .sort(new Document(CountedDocument.COUNT_AT, 1))
                .projection(CountedDocument.NEEDED)
                .limit(limit)));
    }

    @Override
    public Page after(long lead, int limit) {
        List<Document> found = Queries.list(leads.find(new Document("_id", new Document("$gt", lead)))
                .sort(UPWARDS)
                .projection(CountedDocument.NEEDED)
                .limit(limit));
        long upTo = found.isEmpty()
                ? lead
                : LeadDocument.id(found.get(found.size() - 1)).number();
        return new Page(readable(found), upTo);
    }

    @Override
    public long last() {
        List<Document> found = Queries.list(
                leads.find().sort(new Document("_id", -1)).projection(NUMBER).limit(1));
        return found.isEmpty() ? 0 : LeadDocument.id(found.get(0)).number();
    }

    /** One lead that can't be read must not keep all others from being counted. */
    private static List<Countable> readable(List<Document> found) {
        List<Countable> readable = new ArrayList<>();
        for (Document lead : found) {
            try {
                readable.add(CountedDocument.lead(lead));
            } catch (UnreadableLead unreadable) {
                LOG.error("not counted: {}", unreadable.getMessage());
            }
        }
        return readable;
    }

    @Override
    public boolean pin(Batch batch) {
        if (batch.number() == 1) {
            begin();
        }
        long before = batch.number() - 1;
        Document closed = state().append("batch", before).append("closed", before);
        Document write = new Document("batch", batch.number()).append("open", BatchDocument.of(batch));
        return Server.ask(() -> counting.updateOne(closed, new Document("$set", write)))
                        .getMatchedCount()
                == 1;
    }

    private void begin() {
        try {
            Server.ask(() -> counting.insertOne(state().append("batch", 0L).append("closed", 0L)));
        } catch (DuplicateKey begun) {
            LOG.debug("the counting was begun already");
        }
    }

    @Override
    public void add(long batch, List<CellChange> changes) {
        new CellAdding(sheets, batch).add(changes);
    }

    @Override
    public void mark(List<LeadChange> changes) {
        int found =
                Bulk.write(leads, changes.stream().map(FunnelWrites::counted).toList());
        if (found == changes.size()) {
            return;
        }
        Set<LeadId> marked = marked(changes);
        Bulk.write(
                leads,
                changes.stream()
                        .filter(change -> !marked.contains(change.lead()))
                        .map(FunnelWrites::countedBeforeItWasSaved)
                        .toList());
    }

    /** Those that were not saved since they were counted; or that another instance marked. */
    private Set<LeadId> marked(List<LeadChange> changes) {
        List<Long> numbers =
                changes.stream().map(change -> change.lead().number()).toList();
        Document counted = new Document("_id", new Document("$in", numbers))
                .append(FunnelWrites.BATCH_COUNTED, changes.get(0).now().batch());
        return Queries.list(leads.find(counted).projection(NUMBER).limit(numbers.size())).stream()
                .map(LeadDocument::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void close(Batch batch) {
        Document open = state().append("batch", batch.number()).append("closed", batch.number() - 1);
        Document set = new Document("closed", batch.number());
        set.putAll(BatchDocument.of(batch.after()));
        Document unset = new Document("open", "");
        if (batch.after().served() == null) {
            unset.append(BatchDocument.SERVED, "");
        }
        if (batch.after().building() == null) {
            unset.append(BatchDocument.BUILDING, "");
        }
        Server.ask(() -> counting.updateOne(open, new Document("$set", set).append("$unset", unset)));
    }

    /** Forgets figures that nobody reads any more, some thousand at a time. */
    void sweep() {
        new Forgetting(sheets).allBut(latest().state());
    }
}
