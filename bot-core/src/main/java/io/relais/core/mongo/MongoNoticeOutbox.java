package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.relais.core.lead.LeadId;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The outbox, in the leads' own documents. Each taking of a parcel counts the lead's {@code deliveries} up; the count is
 * the name of the lease, so that whoever lost it settles nothing.
 */
final class MongoNoticeOutbox implements NoticeOutbox {

    private static final int MOST_COUNTED = 10_000;
    private static final Document OLDEST_FIRST = new Document("outbox.at", 1).append("_id", 1);
    private static final Document COUNT_UP = new Document("deliveries", 1L);
    private static final FindOneAndUpdateOptions TAKEN = new FindOneAndUpdateOptions()
            .projection(new Document(LeadDocument.FIELDS)
                    .append("outbox", 1)
                    .append("posts", 1)
                    .append("deliveries", 1))
            .returnDocument(ReturnDocument.AFTER);

    private static final String SINCE = "outbox.since";

    private final MongoCollection<Document> leads;

    MongoNoticeOutbox(MongoCollection<Document> leads) {
        this.leads = leads;
    }

    @Override
    public List<LeadId> due(Instant now, int limit) {
        return Queries.list(leads.find(takeable(now))
                        .sort(OLDEST_FIRST)
                        .projection(new Document("_id", 1))
                        .limit(limit))
                .stream()
                .map(LeadDocument::id)
                .toList();
    }

    @Override
    public @Nullable Parcel take(LeadId lead, Instant now, Duration lease) {
        Document filter = new Document("_id", lead.number());
        filter.putAll(takeable(now));
        Document until = new Document("deliveringUntil", DocumentWriter.date(now.plus(lease)));
        Document update = new Document("$set", until).append("$inc", COUNT_UP);
        Document taken = Server.ask(() -> leads.findOneAndUpdate(filter, update, TAKEN));
        return taken == null ? null : parcel(taken, now);
    }

    @Override
    public void settle(Parcel parcel, Settlement settlement) {
        Settling.Write write = settlement.accept(new Settling(parcel));
        Server.ask(() -> leads.updateOne(write.filter(), write.update()));
    }

    @Override
    public void release(Parcel parcel) {
        Document update =
                new Document("$set", new Document("deliveringUntil", LeadWrite.FREE)).append("$inc", COUNT_UP);
        Server.ask(() -> leads.updateOne(Settling.held(parcel), update));
    }

    @Override
    public OutboxState state() {
        return new OutboxState(counted("outbox.at"), oldest(), counted("undelivered.at"));
    }

    private static Document takeable(Instant now) {
        return new Document("outbox.at", Queries.until(now)).append("deliveringUntil", Queries.until(now));
    }

    private static Parcel parcel(Document taken, Instant now) {
        DocumentReader from = LeadDocument.reader(taken);
        List<Pending> notices = new ArrayList<>();
        from.parts("outbox", entry -> entry.time("at").isAfter(now) || notices.add(PendingDocument.read(entry)));
        return new Parcel(
                LeadDocument.read(taken),
                notices,
                from.parts("posts", PostDocument::read),
                Long.toString(from.count("deliveries")));
    }

    private int counted(String field) {
        Document any = new Document(field, Queries.since(Instant.EPOCH));
        return Queries.list(leads.find(any).projection(new Document("_id", 1)).limit(MOST_COUNTED))
                .size();
    }

    /** A notice that is put off keeps its age, so that an outage shows. */
    private @Nullable Instant oldest() {
        List<Document> found = Queries.list(leads.find(new Document(SINCE, Queries.since(Instant.EPOCH)))
                .sort(new Document(SINCE, 1))
                .projection(new Document(SINCE, 1))
                .limit(1));
        return found.isEmpty()
                ? null
                : LeadDocument.reader(found.get(0)).parts("outbox", entry -> entry.time("since")).stream()
                        .min(Instant::compareTo)
                        .orElse(null);
    }
}
