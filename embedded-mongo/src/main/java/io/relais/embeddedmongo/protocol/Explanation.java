package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.collection.Finding;
import io.relais.embeddedmongo.collection.Query;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.index.OrderedIndex;
import io.relais.embeddedmongo.plan.Access;
import io.relais.embeddedmongo.plan.Access.Order;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a command would be answered: runs its query, changes nothing, and says what was used and looked at. */
final class Explanation {

    private static final int COMMAND_NOT_SUPPORTED = 115;

    private final String name;
    private final Document command;

    Explanation(Document command) {
        this.command = command;
        this.name = command.isEmpty() ? "nothing" : command.keySet().iterator().next();
    }

    Document of(Function<String, @Nullable StoredCollection> collections) {
        Query query = query();
        StoredCollection collection = collections.apply(String.valueOf(command.get(name)));
        if (collection == null) {
            return new Document("queryPlanner", new Document("winningPlan", new Document("stage", "EOF")))
                    .append("executionStats", stats(0, 0, 0))
                    .append("ok", 1.0);
        }
        Finding finding = collection.find(query);
        long returned =
                name.equals("count") ? finding.count() : finding.documents().count();
        Document planner = new Document("namespace", collection.getFullName())
                .append("parsedQuery", query.filter())
                .append("winningPlan", plan(finding.access()));
        return new Document("queryPlanner", planner)
                .append(
                        "executionStats",
                        stats(
                                returned,
                                finding.access().index() == null
                                        ? 0
                                        : finding.tally().keys(),
                                finding.tally().documents()))
                .append("ok", 1.0);
    }

    private Query query() {
        return switch (name) {
            case "find" -> Reads.wanted(command);
            case "count" -> Reads.counted(command);
            case "distinct" -> Query.all(Parts.document(command, "query"));
            case "aggregate" -> Pipeline.of(command).source();
            case "findAndModify", "findandmodify" ->
                new Query(Parts.document(command, "query"), (Document) command.get("sort"), 0, 1);
            case "update" -> statement("updates");
            case "delete" -> statement("deletes");
            default ->
                throw new MongoServerError(COMMAND_NOT_SUPPORTED, "CommandNotSupported", "can't explain " + name);
        };
    }

    private Query statement(String list) {
        Object first = command.get(list) instanceof Collection<?> all && !all.isEmpty()
                ? all.iterator().next()
                : new Document();
        Document statement = (Document) first;
        boolean all = Boolean.TRUE.equals(statement.get("multi"))
                || (list.equals("deletes") && Parts.whole(statement, "limit") == 0);
        return new Query(Parts.document(statement, "q"), null, 0, all ? 0 : 1);
    }

    private static Document plan(Access access) {
        Document read = read(access);
        return access.order() == Order.TO_BE_SORTED ? new Document("stage", "SORT").append("inputStage", read) : read;
    }

    private static Document read(Access access) {
        OrderedIndex index = access.index();
        if (index != null) {
            return new Document("stage", "FETCH")
                    .append(
                            "inputStage",
                            scan(access, index.spec().name(), index.spec().keyPattern()));
        }
        return switch (access.kind()) {
            case IDHACK -> new Document("stage", "IDHACK").append("indexName", "_id_");
            case ID_RANGE ->
                new Document("stage", "FETCH").append("inputStage", scan(access, "_id_", new Document("_id", 1)));
            case COLLSCAN, IXSCAN -> new Document("stage", "COLLSCAN");
        };
    }

    private static Document scan(Access access, String index, Document keys) {
        return new Document("stage", "IXSCAN")
                .append("indexName", index)
                .append("keyPattern", keys)
                .append("direction", access.direction().name().toLowerCase(java.util.Locale.ROOT))
                .append("readsAll", access.readsAll())
                .append("stretches", access.intervals().size());
    }

    private static Document stats(long returned, long keys, long documents) {
        return new Document("executionSuccess", true)
                .append("nReturned", returned)
                .append("totalKeysExamined", keys)
                .append("totalDocsExamined", documents);
    }
}
