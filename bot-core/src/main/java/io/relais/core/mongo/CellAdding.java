package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import io.relais.core.port.Batch.CellChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * Adds what a batch has to cells. Each sheet is written where it is as it was read, so that whoever adds the same meanwhile
 * adds it once: a sheet's batch is a later one after that, and never an earlier one again.
 */
record CellAdding(MongoCollection<Document> sheets, long batch) {

    private static final String BATCH = "batch";
    private static final UpdateOptions OR_NEW = new UpdateOptions().upsert(true);

    /** So many sheets are in memory at a time; a batch can have thousands. */
    private static final int AT_ONCE = 1_000;

    /** To each that does not have it already. */
    void add(List<CellChange> changes) {
        Map<Sheet, List<CellChange>> bySheet =
                changes.stream().collect(Collectors.groupingBy(change -> Sheet.of(change.generation(), change.cell())));
        List<Sheet> all = List.copyOf(bySheet.keySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            addTo(all.subList(from, Math.min(all.size(), from + AT_ONCE)), bySheet);
        }
    }

    private void addTo(List<Sheet> some, Map<Sheet, List<CellChange>> changes) {
        Map<String, DocumentReader> there = there(some);
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Sheet sheet : some) {
            DocumentReader stored = there.get(sheet.id());
            List<CellChange> its = changes.getOrDefault(sheet, List.of());
            if (stored == null) {
                writes.add(begun(sheet, its));
            } else if (stored.count(BATCH) < batch) {
                writes.add(added(sheet, its, stored));
            }
        }
        Bulk.write(sheets, writes);
    }

    private Map<String, DocumentReader> there(List<Sheet> some) {
        List<String> ids = some.stream().map(Sheet::id).toList();
        Map<String, DocumentReader> there = new HashMap<>();
        Document wanted = new Document("_id", new Document("$in", ids));
        for (Document sheet : Queries.list(sheets.find(wanted).limit(ids.size()))) {
            there.put(sheet.getString("_id"), DocumentReader.of("figures " + sheet.get("_id"), sheet));
        }
        return there;
    }

    /** A sheet that was not there; where it is by now, a unique index refuses a second one. */
    private WriteModel<Document> begun(Sheet sheet, List<CellChange> changes) {
        Document filter = new Document("_id", sheet.id()).append(BATCH, new Document("$lt", batch));
        Document update = new Document("$setOnInsert", sheet.fields()).append("$set", cells(new TreeMap<>(), changes));
        return new UpdateOneModel<>(filter, update, OR_NEW);
    }

    private WriteModel<Document> added(Sheet sheet, List<CellChange> changes, DocumentReader stored) {
        Document filter = new Document("_id", sheet.id()).append(BATCH, stored.count(BATCH));
        Map<String, TallySum> sums = new TreeMap<>();
        PackedSheet.add(stored, Sheet.PACKED, value -> sum(value, sums));
        return new UpdateOneModel<>(filter, new Document("$set", cells(sums, changes)));
    }

    private Document cells(Map<String, TallySum> sums, List<CellChange> changes) {
        changes.forEach(change -> sum(Sheet.value(change.cell()), sums).add(change.difference()));
        Map<String, Tally> tallies = new TreeMap<>();
        sums.forEach((value, sum) -> tallies.put(value, sum.tally()));
        return new Document(BATCH, batch).append(Sheet.PACKED, PackedSheet.of(tallies));
    }

    private static TallySum sum(String value, Map<String, TallySum> sums) {
        return sums.computeIfAbsent(value, added -> new TallySum());
    }
}
