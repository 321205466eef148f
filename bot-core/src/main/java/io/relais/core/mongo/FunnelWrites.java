package io.relais.core.mongo;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.relais.core.funnel.Counted;
import io.relais.core.port.Batch.CellChange;
import io.relais.core.port.Batch.LeadChange;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The single writes that a batch is made of; each of them does nothing the second time. */
final class FunnelWrites {

    private static final UpdateOptions OR_NEW = new UpdateOptions().upsert(true);
    /** The batch that a lead was counted with last. */
    static final String BATCH_COUNTED = CountedDocument.COUNTED + ".batch";

    private FunnelWrites() {}

    /** Adds to a cell what it does not have; where it has that, a unique index refuses a second cell. */
    static WriteModel<Document> add(long batch, CellChange change) {
        Document filter = new Document("_id", CellDocument.id(change.generation(), change.cell()))
                .append(CellDocument.BATCH, new Document("$lt", batch));
        Document numbers = new Document();
        change.difference()
                .numbers()
                .forEach((name, number) -> numbers.append(CellDocument.NUMBERS + "." + name, number));
        Document update = new Document("$setOnInsert", CellDocument.key(change.generation(), change.cell()))
                .append("$set", new Document(CellDocument.BATCH, batch))
                .append("$inc", numbers);
        return new UpdateOneModel<>(filter, update, OR_NEW);
    }

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
