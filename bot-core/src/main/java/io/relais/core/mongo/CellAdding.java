package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.relais.core.funnel.Tally;
import io.relais.core.port.Batch.CellChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Adds what a batch has to cells. Each is written where it is as it was read, so that whoever adds the same meanwhile adds it
 * once: a cell's batch is a later one after that, and never an earlier one again.
 */
record CellAdding(MongoCollection<Document> cells, long batch) {

    private static final UpdateOptions OR_NEW = new UpdateOptions().upsert(true);

    /** To each that does not have it already. */
    void add(List<CellChange> changes) {
        Map<String, DocumentReader> there = there(changes);
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (CellChange change : changes) {
            DocumentReader cell = there.get(id(change));
            if (cell == null) {
                writes.add(begun(change));
            } else if (cell.count(CellDocument.BATCH) < batch) {
                writes.add(added(change, cell));
            }
        }
        Bulk.write(cells, writes);
    }

    private Map<String, DocumentReader> there(List<CellChange> changes) {
        List<String> ids = changes.stream().map(CellAdding::id).toList();
        Map<String, DocumentReader> there = new HashMap<>();
        Document wanted = new Document("_id", new Document("$in", ids));
        for (Document cell : Queries.list(cells.find(wanted).limit(ids.size()))) {
            there.put(cell.getString("_id"), DocumentReader.of("figure " + cell.get("_id"), cell));
        }
        return there;
    }

    /** A cell that was not there; where it is by now, a unique index refuses a second one. */
    private WriteModel<Document> begun(CellChange change) {
        Document filter = new Document("_id", id(change)).append(CellDocument.BATCH, new Document("$lt", batch));
        Document update = new Document("$setOnInsert", CellDocument.key(change.generation(), change.cell()))
                .append("$set", numbers(change.difference()));
        return new UpdateOneModel<>(filter, update, OR_NEW);
    }

    private WriteModel<Document> added(CellChange change, DocumentReader cell) {
        Document filter = new Document("_id", id(change)).append(CellDocument.BATCH, cell.count(CellDocument.BATCH));
        Tally sum = CellDocument.tally(cell).plus(change.difference());
        Document update = new Document("$set", numbers(sum)).append("$unset", new Document(CellDocument.NUMBERS, ""));
        return new UpdateOneModel<>(filter, update);
    }

    private Document numbers(Tally tally) {
        return new Document(CellDocument.BATCH, batch).append(CellDocument.PACKED, PackedTally.of(tally));
    }

    private static String id(CellChange change) {
        return CellDocument.id(change.generation(), change.cell());
    }
}
