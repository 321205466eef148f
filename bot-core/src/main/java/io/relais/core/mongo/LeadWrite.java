package io.relais.core.mongo;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.Assigned;
import io.relais.core.port.Parcel.Pending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * One decision as one write: the state, what it is found by, the events and the notices.
 *
 * @param made what was decided
 * @param version the lead's version once it is written
 * @param keys the intake keys that come with it
 */
record LeadWrite(Made made, long version, List<String> keys) {

    /** A lead that nobody delivers notices of. */
    static final Date FREE = Date.from(Instant.EPOCH);

    static LeadWrite of(Made made, Set<String> keys) {
        List<String> wellFormed =
                keys.stream().map(DocumentWriter::wellFormed).sorted().toList();
        return new LeadWrite(made, made.lead().version() + 1, wellFormed);
    }

    Lead lead() {
        return made.lead();
    }

    /** The lead as it is read back. */
    Lead saved() {
        return LeadDocument.read(identity().append("state", LeadDocument.state(lead())));
    }

    /** The whole document of a new lead. */
    Document document() {
        Document document = identity();
        document.putAll(fields());
        if (!keys.isEmpty()) {
            document.append("keys", keys);
        }
        return document.append("events", events())
                .append("outbox", outbox())
                .append("deliveringUntil", FREE)
                .append("deliveries", 0L)
                .append("posts", List.of())
                .append("undelivered", List.of());
    }

    /** The lead as it was read: nothing is written where it was saved since. */
    Document filter() {
        return new Document("_id", lead().id().number()).append("version", lead().version());
    }

    /** What the decision changes; the fields of a delivery under way are not touched. */
    Document update() {
        Document fields = fields();
        Document update =
                new Document("$set", new Document("version", version).append("state", fields.remove("state")));
        update.get("$set", Document.class).putAll(fields);
        List<String> absent = LeadFields.absentFrom(fields);
        if (!absent.isEmpty()) {
            Document unset = new Document();
            absent.forEach(name -> unset.append(name, ""));
            update.append("$unset", unset);
        }
        Document push = new Document();
        appendEach(push, "events", events());
        appendEach(push, "outbox", outbox());
        if (!push.isEmpty()) {
            update.append("$push", push);
        }
        Document add = new Document();
        appendEach(add, "keys", keys);
        return add.isEmpty() ? update : update.append("$addToSet", add);
    }

    /** The events as they are stored. */
    List<Document> events() {
        return made.events().stream()
                .map(event -> EventDocument.of(event, version))
                .toList();
    }

    private Document identity() {
        return new Document("_id", lead().id().number()).append("version", version);
    }

    private Document fields() {
        Document fields = LeadFields.of(lead());
        made.events().stream()
                .filter(Assigned.class::isInstance)
                .map(Assigned.class::cast)
                .forEach(assigned -> fields.putAll(LeadFields.of(assigned)));
        if (!made.events().isEmpty()) {
            fields.append("touchedAt", DocumentWriter.date(decidedAt()))
                    .append(CountedDocument.COUNT_AT, DocumentWriter.date(decidedAt()));
        }
        return fields.append("state", LeadDocument.state(lead()));
    }

    private List<Document> outbox() {
        List<Document> pending = new ArrayList<>();
        for (int index = 0; index < made.notices().size(); index++) {
            Instant since = decidedAt();
            Pending notice = new Pending(version + "-" + index, made.notices().get(index), since, 0);
            pending.add(PendingDocument.of(notice, since));
        }
        return pending;
    }

    private Instant decidedAt() {
        List<LeadEvent> events = made.events();
        if (events.isEmpty()) {
            throw new IllegalArgumentException("lead " + lead().id() + ": a notice of nothing that happened");
        }
        return events.get(events.size() - 1).stamp().at();
    }

    private static void appendEach(Document operator, String field, List<?> values) {
        if (!values.isEmpty()) {
            operator.append(field, new Document("$each", values));
        }
    }
}
