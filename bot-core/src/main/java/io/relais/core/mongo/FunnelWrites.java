package io.relais.core.mongo;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.relais.core.funnel.Counted;
import io.relais.core.port.Batch.LeadChange;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The single writes by which leads are marked as counted; each of them does nothing the second time. */
final class FunnelWrites {

    /** The batch that a lead was counted with last. */
    static final String BATCH_COUNTED = CountedDocument.COUNTED + ".batch";

    private FunnelWrites() {}

    /** Notes what is counted of a lead, and that it is due no longer, where it was not saved since. */
    static WriteModel<Document> counted(LeadChange change) {
        Document set = new Document(CountedDocument.COUNTED, CountedDocument.of(change.now()));
        Document update = new Document("$set", set);
        if (change.dueAt() == null) {
            update.append("$unset", new Document(CountedDocument.COUNT_AT, ""));
        } else {
            set.append(CountedDocument.COUNT_AT, DocumentWriter.date(change.dueAt()));
        }
        return new UpdateOneModel<>(asCounted(change).append("version", change.version()), update);
    }

    /** Notes what is counted of a lead that is due again. */
    static WriteModel<Document> countedBeforeItWasSaved(LeadChange change) {
        Document set = new Document(CountedDocument.COUNTED, CountedDocument.of(change.now()));
        return new UpdateOneModel<>(asCounted(change), new Document("$set", set));
    }

    private static Document asCounted(LeadChange change) {
        return new Document("_id", change.lead().number()).append(BATCH_COUNTED, before(change));
    }

    /** The batch that a lead was counted with before, or null: then the field is not there. */
    private static @Nullable Long before(LeadChange change) {
        Counted before = change.before();
        return before == null ? null : Long.valueOf(before.batch());
    }
}
