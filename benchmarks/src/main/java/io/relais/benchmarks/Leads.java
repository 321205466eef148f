package io.relais.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** A collection shaped like a team's: about a kilobyte a document, indexes on what lists and chores ask for. */
record Leads(MongoCollection<Document> collection, int size) {

    private static final int BATCH = 1_000;
    private static final int REPS = 200;
    private static final List<String> STAGES =
            List.of("NEW", "MQL", "ACCEPTED", "SQL", "REJECTED", "RECYCLED", "DISQUALIFIED", "MERGED");
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    void index() {
        collection.createIndex(
                Indexes.ascending("keys"), new IndexOptions().unique(true).sparse(true));
        collection.createIndex(Indexes.ascending("owner", "stage", "pressingAt", "_id"));
        collection.createIndex(new Document("stage", 1).append("_id", -1));
        collection.createIndex(new Document("owner", 1).append("_id", -1));
        collection.createIndex(Indexes.ascending("words"));
        collection.createIndex(Indexes.ascending("assignedAt"), new IndexOptions().sparse(true));
    }

    void fill() {
        for (long from = 0; from < size; from += BATCH) {
            List<Document> some = new ArrayList<>();
            for (long id = from; id < Math.min(size, from + BATCH); id++) {
                some.add(lead(id));
            }
            collection.insertMany(some);
        }
    }

    static Document lead(long id) {
        Date at = Date.from(BEGINNING.plusSeconds(id));
        return new Document("_id", id)
                .append("version", 0)
                .append("stage", STAGES.get((int) (id % STAGES.size())))
                .append("owner", owner(id))
                .append("pressingAt", at)
                .append("assignedAt", at)
                .append("keys", List.of("e:" + id, "x:" + id))
                .append("words", List.of("ana" + id, "lima" + id % 1_000, "acme" + id % 5_000))
                .append("events", List.of(event(1), event(2), event(3)));
    }

    static String owner(long id) {
        return "rep" + id % REPS;
    }

    static String stage(int number) {
        return STAGES.get(number % STAGES.size());
    }

    private static Document event(int seq) {
        return new Document("seq", seq)
                .append("kind", "Received")
                .append("at", Date.from(BEGINNING))
                .append("note", "x".repeat(200));
    }
}
