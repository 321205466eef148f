package io.relais.core.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.port.StaleLead;
import io.relais.core.port.StoreUnavailable;
import io.relais.core.port.TwinLead;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * Writes decisions, each once. A write whose confirmation got lost may be tried again, by the driver or by whoever
 * decided: it then finds the version moved on. It is not taken for a lost race where the events that the next version was
 * saved with are this decision's own, to the last field; nothing is written a second time.
 */
record LeadWriting(MongoCollection<Document> leads) {

    /** Another lead may close between the refused write and the look for it: then the write is tried again. */
    private static final int TRIES = 3;

    Lead insert(LeadWrite write) {
        return unlessTwin(write, () -> {
            Server.ask(() -> leads.insertOne(write.document()));
            return write.saved();
        });
    }

    /** Writes each unless it has a twin; the numbers of those that were not written. */
    Set<LeadId> insertAll(List<LeadWrite> writes) {
        return Server.ask(() -> {
            try {
                leads.insertMany(
                        writes.stream().map(LeadWrite::document).toList(), new InsertManyOptions().ordered(false));
                return Set.of();
            } catch (MongoBulkWriteException some) {
                return twins(some, writes);
            }
        });
    }

    private static Set<LeadId> twins(MongoBulkWriteException some, List<LeadWrite> writes) {
        boolean onlyTwins = some.getWriteConcernError() == null
                && some.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyTwins) {
            throw some;
        }
        return some.getWriteErrors().stream()
                .map(error -> writes.get(error.getIndex()).lead().id())
                .collect(Collectors.toSet());
    }

    Lead save(LeadWrite write) {
        return unlessTwin(write, () -> {
            long matched = Server.ask(() -> leads.updateOne(write.filter(), write.update()))
                    .getMatchedCount();
            if (matched == 0 && !wasWritten(write)) {
                throw new StaleLead(write.lead().id());
            }
            return write.saved();
        });
    }

    private Lead unlessTwin(LeadWrite write, Supplier<Lead> attempt) {
        for (int left = TRIES; left > 0; left--) {
            try {
                return attempt.get();
            } catch (DuplicateKey refused) {
                if (wasWritten(write)) {
                    return write.saved();
                }
                refuseTwin(write);
            }
        }
        throw new StoreUnavailable(new IllegalStateException(
                "lead " + write.lead().id() + " was refused " + TRIES + " times for a twin that is not there"));
    }

    private void refuseTwin(LeadWrite write) {
        LeadId twin = new Twins(leads).of(write);
        if (twin != null) {
            throw new TwinLead(twin);
        }
        LeadId id = write.lead().id();
        if (write.lead().version() == 0 && !eventsOf(id).isEmpty()) {
            throw new TwinLead(id);
        }
    }

    private boolean wasWritten(LeadWrite write) {
        List<Document> own = write.events();
        List<Document> stored = eventsOf(write.lead().id()).stream()
                .filter(event -> Objects.equals(event.get("version"), write.version()))
                .toList();
        return !own.isEmpty() && own.equals(stored);
    }

    private List<Document> eventsOf(LeadId id) {
        List<Document> found = Queries.list(leads.find(new Document("_id", id.number()))
                .projection(new Document("events", 1))
                .limit(1));
        return found.isEmpty() ? List.of() : found.get(0).getList("events", Document.class, List.of());
    }
}
