package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.relais.core.mongo.IndexDefinition.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The indexes, one for every query, built at start where they are missing; a changed one is an error, never dropped. */
record Indexes(MongoDatabase database) {

    static final List<IndexDefinition> ALL = List.of(
            leads("keys", new Document("keys", 1), Kind.UNIQUE_SPARSE),
            leads("person", new Document("person", 1), Kind.UNIQUE_SPARSE),
            leads(
                    "queue",
                    new Document("owner", 1)
                            .append("stage", 1)
                            .append("pressingAt", 1)
                            .append("_id", 1),
                    Kind.PLAIN),
            leads("byStage", new Document("stage", 1).append("_id", -1), Kind.PLAIN),
            leads("byOwner", new Document("owner", 1).append("_id", -1), Kind.PLAIN),
            leads("byDomain", new Document("domain", 1).append("_id", -1), Kind.PLAIN),
            leads("words", new Document("words", 1), Kind.PLAIN),
            leads("due", new Document("dueAt", 1), Kind.SPARSE),
            leads("assigned", new Document("assignedAt", 1), Kind.SPARSE),
            leads("owed", new Document("answerBy", 1), Kind.SPARSE),
            leads("told", new Document("feedback", 1).append("feedbackAt", -1), Kind.SPARSE),
            leads("toldBy", new Document("feedbackBy", 1).append("feedback", 1).append("feedbackAt", -1), Kind.SPARSE),
            leads("bySource", new Document("source", 1).append("verdict", 1), Kind.PLAIN),
            leads("touched", new Document("touchedAt", 1).append("_id", 1), Kind.PLAIN),
            leads("uncounted", new Document("countAt", 1), Kind.SPARSE),
            leads("outbox", new Document("outbox.at", 1), Kind.SPARSE),
            leads("outboxSince", new Document("outbox.since", 1), Kind.SPARSE),
            leads("undelivered", new Document("undelivered.at", 1), Kind.SPARSE),
            addresses(
                    "byName",
                    new Document("channel", 1)
                            .append("kind", 1)
                            .append("name", 1)
                            .append("at", -1)
                            .append("_id", 1)),
            addresses("byId", new Document("channel", 1).append("kind", 1).append("_id", 1)),
            sheets("values", Sheet.WITHIN.value()),
            sheets("valuesOfTheOther", Sheet.PART),
            new IndexDefinition(Names.CHORES, "age", new Document("at", 1), Kind.PLAIN),
            new IndexDefinition(Names.SEEN, "age", new Document("at", 1), Kind.PLAIN));

    void ensure() {
        ensure(ALL);
    }

    void ensure(List<IndexDefinition> wanted) {
        compared(wanted, (index, other) -> {
            if (other != null) {
                throw new IndexMismatch(index, other);
            }
            build(database.getCollection(index.collection()), index);
        });
    }

    /** The names of those that the next start builds. */
    List<String> missing() {
        List<String> names = new ArrayList<>();
        compared(ALL, (index, other) -> {
            if (other == null) {
                names.add(index.name());
            }
        });
        return names;
    }

    /** What is defined otherwise, each with what to do. */
    List<String> mismatches() {
        List<String> words = new ArrayList<>();
        compared(ALL, (index, other) -> {
            if (other != null) {
                words.add(String.valueOf(new IndexMismatch(index, other).getMessage()));
            }
        });
        return words;
    }

    /** Takes each index that is not there as it should be. */
    private interface Difference {

        /** What stands in its place is given, or null where nothing does. */
        void found(IndexDefinition wanted, @Nullable Document other);
    }

    private void compared(List<IndexDefinition> wanted, Difference difference) {
        Map<String, List<Document>> stored = new HashMap<>();
        for (IndexDefinition index : wanted) {
            List<Document> there = stored.computeIfAbsent(
                    index.collection(),
                    name -> Queries.list(database.getCollection(name).listIndexes()));
            if (there.stream().noneMatch(index::matches)) {
                difference.found(index, inPlaceOf(index, there));
            }
        }
    }

    private static @Nullable Document inPlaceOf(IndexDefinition wanted, List<Document> there) {
        return there.stream()
                .filter(stored -> wanted.sameKeys(stored) || wanted.name().equals(stored.getString("name")))
                .findFirst()
                .orElse(null);
    }

    private static void build(MongoCollection<Document> collection, IndexDefinition wanted) {
        try {
            Server.ask(() -> collection.createIndex(wanted.keys(), wanted.options()));
        } catch (DuplicateKey doubles) {
            throw new IndexMismatch(wanted, doubles);
        }
    }

    private static IndexDefinition leads(String name, Document keys, Kind kind) {
        return new IndexDefinition(Names.LEADS, name, keys, kind);
    }

    private static IndexDefinition addresses(String name, Document keys) {
        return new IndexDefinition(Names.ADDRESSES, name, keys, Kind.PLAIN);
    }

    /** All values of a dimension within one slice; or one value of it, whose part is known, within each slice. */
    private static IndexDefinition sheets(String name, String which) {
        Document keys = new Document(Sheet.GENERATION, 1)
                .append(Sheet.WITHIN.dimension(), 1)
                .append(Sheet.BY, 1)
                .append(which, 1)
                .append(Sheet.AT, 1);
        return new IndexDefinition(Names.SHEETS, name, keys, Kind.PLAIN);
    }
}
