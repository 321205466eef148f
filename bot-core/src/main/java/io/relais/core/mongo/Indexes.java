package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.relais.core.mongo.IndexDefinition.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

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
            new IndexDefinition(Names.SEEN, "age", new Document("at", 1), Kind.PLAIN));

    void ensure() {
        ensure(ALL);
    }

    void ensure(List<IndexDefinition> wanted) {
        Map<String, List<Document>> stored = new HashMap<>();
        for (IndexDefinition index : wanted) {
            MongoCollection<Document> collection = database.getCollection(index.collection());
            List<Document> there =
                    stored.computeIfAbsent(index.collection(), name -> Queries.list(collection.listIndexes()));
            if (there.stream().noneMatch(index::matches)) {
                refuseOther(index, there);
                build(collection, index);
            }
        }
    }

    private static void refuseOther(IndexDefinition wanted, List<Document> there) {
        for (Document stored : there) {
            if (wanted.sameKeys(stored) || wanted.name().equals(stored.getString("name"))) {
                throw new IndexMismatch(wanted, stored);
            }
        }
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
}
